package onewindow.app;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import onewindow.foundation.shared.Refusal;
import onewindow.testing.GeneratedPage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every refusal has a code of its own, and a sentence in Chinese. */
class KnownRefusalsTests {

	private static final String HEAD = """
			# Refusals

			What the hall refuses, in the order of the codes. The staff API and the engine's REST API answer with the code,
			which stays the same, and with the sentence, which people read. An article stands where a law demands the refusal;
			the others are rules of the hall. The build writes this page from the enums of the rooms.

			| code | people read | article |
			|---|---|---|
			""";

	private final List<Refusal> refusals = KnownRefusals.all();

	@Test
	void givesEachRefusalACodeOfItsOwn() {
		assertThat(this.refusals).hasSizeGreaterThan(118).extracting(Refusal::code).doesNotHaveDuplicates();
		assertThat(this.refusals).extracting(Refusal::code)
			.allMatch(code -> code.matches("[a-z][a-zA-Z]*\\.[a-z][a-zA-Z]*"));
	}

	@Test
	void saysEachInChinese() {
		assertThat(this.refusals).extracting(Refusal::sentence)
			.allMatch(sentence -> sentence.matches(".*\\p{IsHan}.*"));
	}

	@Test
	void listsThemOnAPage() throws IOException {
		GeneratedPage.write("refusals.md", this.refusals.stream()
			.map(refusal -> "| `%s` | %s | %s |\n".formatted(refusal.code(), refusal.sentence(), refusal.article()))
			.collect(Collectors.joining("", HEAD, "")));
	}

}
