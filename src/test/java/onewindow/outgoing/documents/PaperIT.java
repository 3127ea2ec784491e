package onewindow.outgoing.documents;

import java.util.List;
import java.util.stream.StreamSupport;

import com.microsoft.playwright.Page;
import onewindow.testing.Browser;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static onewindow.testing.HallDriver.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

/** What is printed stays on the paper, whatever people are called. */
@OpenHall
class PaperIT {

	/** What a sheet of A4 leaves between its margins, at 96 dots an inch. */
	private static final int BETWEEN_THE_MARGINS = 642;

	@Autowired
	HallDriver hall;

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

}
