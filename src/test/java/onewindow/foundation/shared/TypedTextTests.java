package onewindow.foundation.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What real people are called, and what their keyboards make of it. */
class TypedTextTests {

	/**
	 * Extension I (2EBF0), H (31350), the newest of the basic plane (9FFD), B (2A6DE).
	 */
	@ParameterizedTest
	@ValueSource(ints = { 0x2EBF0, 0x31350, 0x9FFD, 0x2A6DE, 0x2A000, 0x323AF, 0x33479 })
	void takesCharactersThatThisVersionOfJavaMayNotKnow(int character) {
		assertThat(TypedText.hasNoCharacters("王" + Character.toString(character))).isFalse();
		assertThat(TypedText.tidy("王" + Character.toString(character))).isEqualTo("王" + Character.toString(character));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0x0, 0x7, 0x1B, 0x7F, 0x85, 0xD842, 0xDC00, 0xE000, 0xF8FF, 0xF0000, 0x10FFFD, 0xFFFE, 0xFDD0,
			0x1FFFF, 0x202E, 0x2066 })
	void refusesWhatIsNoCharacter(int none) {
		assertThat(TypedText
			.hasNoCharacters("王" + ((none < 0x10000) ? String.valueOf((char) none) : Character.toString(none))))
			.isTrue();
	}

	@Test
	void takesLineBreaksAndTheJoinersOfOtherScripts() {
		assertThat(TypedText.hasNoCharacters("一\r\n二\t三\u200D四")).isFalse();
	}

	@Test
	void countsCharactersAsPeopleDo() {
		assertThat(TypedText.length("𠮷".repeat(60))).isEqualTo(60);
		assertThat(TypedText.length("葛\uDB40\uDD00城市")).as("with the selector of a variant").isEqualTo(3);
		assertThat(TypedText.length("\uFE00".repeat(9))).as("selectors of nothing").isGreaterThan(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u00A0", "\u3000", "\u200B", "\t\n", "\u2003\u202F\u205F", "\u2028", "\uFEFF",
			"\u2060\u200B", "\u3164", "\u2800", "\u200D", " \u3000\u200B\u00A0 " })
	void seesThatThereIsNothing(String blank) {
		assertThat(TypedText.isBlank(blank)).isTrue();
		assertThat(TypedText.tidy(blank)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "'\u3000李桂芝\u00A0', 李桂芝", "'李\u200B桂芝', 李桂芝", "'Jose\u0301 O''Neill-Smith', 'José O''Neill-Smith'",
			"'王 芳', '王 芳'" })
	void tidiesWhatWasPasted(String typed, String kept) {
		assertThat(TypedText.tidy(typed)).isEqualTo(kept);
	}

	@ParameterizedTest
	@ValueSource(strings = { "买买提·艾力", "买买提•艾力", "买买提・艾力", "买买提．艾力", "\u3000买买提·艾力" })
	void writesTheDotOfANameInOneWay(String typed) {
		assertThat(TypedText.name(typed)).isEqualTo("买买提·艾力");
	}

	@Test
	void leavesLatinNamesAsTheyAre() {
		assertThat(TypedText.name("Anne-Marie O'Neill")).isEqualTo("Anne-Marie O'Neill");
	}

	@ParameterizedTest
	@CsvSource({ "'２３２７０３ 1956\u30000229\u00A01015', 232703195602291015", "'１，２', '1,2'",
			"'\u200B139 0457 1234', 13904571234" })
	void understandsNumbersThatWerePastedOrTypedInFullWidth(String typed, String number) {
		assertThat(TypedText.compact(typed)).isEqualTo(number);
	}

}
