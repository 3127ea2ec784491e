package onewindow.outgoing.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.TypedText;
import onewindow.testing.Browser;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static onewindow.testing.HallDriver.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

/** What is printed stays on the paper, whatever people are called. */
@OpenHall
class PaperIT {

	/** What a sheet of A4 leaves between its margins, at 96 dots an inch. */
	private static final int BETWEEN_THE_MARGINS = 642;

	/** Whether a character looks like one that no font can have. */
	private static final String IS_A_BOX = """
			character => {
			  const drawn = text => {
			    const canvas = document.createElement('canvas');
			    canvas.width = canvas.height = 64;
			    const pen = canvas.getContext('2d');
			    pen.font = '40px ' + getComputedStyle(document.body).fontFamily;
			    pen.fillText(text, 8, 48);
			    return canvas.toDataURL();
			  };
			  return drawn(character) === drawn(String.fromCodePoint(0x3FFFA));
			}""";

	@Autowired
	HallDriver hall;

	@Autowired
	DocumentPages pages;

	@Test
	void keepsALatinNameWithoutABlankOnTheSheet() throws Exception {
		String number = this.hall
			.receive(Samples.application("applicantName", "Hubert" + "Wolfeschlegelstein".repeat(5)));
		this.hall.complete(CLERK, number, Samples.acceptance());
		this.hall.complete("market-reviewer", number, Samples.review());
		this.hall.complete("market-decider", number, Samples.refusal());
		this.hall.complete(CLERK, number, Samples.delivery());
		List<String> issued = StreamSupport.stream(this.hall.view(number).path("documents").spliterator(), false)
			.map(document -> document.path("type").asText())
			.toList();
		assertThat(issued).contains("D01", "D02", "D16", "D18");

		try (Browser browser = new Browser()) {
			Page page = browser.open();
			page.setViewportSize(BETWEEN_THE_MARGINS, 900);
			for (String type : issued) {
				page.setContent(this.hall.document(number, type));
				assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(type)
					.isLessThanOrEqualTo(BETWEEN_THE_MARGINS);
			}
			browser.keep(page, "long-name");
		}
	}

	/**
	 * Extensions A, B and C, and five dots in a name of fifty characters, on a document
	 * of every template.
	 */
	@Test
	@Tag("soak")
	void printsRareCharactersAndLongNamesOnAsManySheetsAsOthersAndWithoutBoxes() throws Exception {
		String rare = "𫝆𪀀䶮";
		String name = rare + "·" + ("阿卜杜热合曼尼亚孜" + "·").repeat(4) + "买买提江江江";
		assertThat(TypedText.length(name)).isEqualTo(50);

		try (Browser browser = new Browser()) {
			Page page = browser.open();
			for (Path file : documents()) {
				page.setContent(print(file, "李桂芝"));
				int sheets = sheets(page);
				page.setContent(print(file, name));
				assertThat(page.textContent("body")).as(file.toString()).contains(rare);
				assertThat(sheets(page)).as(file.toString()).isLessThanOrEqualTo(sheets);
			}
			for (String character : rare.codePoints().mapToObj(Character::toString).toList()) {
				assertThat((Boolean) page.evaluate(IS_A_BOX, character))
					.as("%s is a box: install a font that has it, on Debian fonts-hanazono", character)
					.isFalse();
			}
			assertThat((Boolean) page.evaluate(IS_A_BOX, Character.toString(0x3FFF0))).as("no font has this").isTrue();
			browser.keep(page, "rare-name");
		}
	}

	private static List<Path> documents() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/test/resources/documents"))) {
			return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
		}
	}

	/** As it would be printed for somebody else. */
	private String print(Path file, String name) throws IOException {
		JsonNode document = new ObjectMapper().readTree(file.toFile());
		ObjectNode facts = (ObjectNode) document.path("facts");
		facts.withObject("/applicant").put("name", name);
		String template = file.toString().replaceAll(".*resources/documents/(.*)\\.json", "$1");
		return this.pages.print(new CaseNumber(document.path("caseNumber").asText()),
				document.path("documentNumber").asText(), template, facts.toString());
	}

	private static int sheets(Page page) {
		String pdf = new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)),
				StandardCharsets.ISO_8859_1);
		return (int) Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results().count();
	}

}
