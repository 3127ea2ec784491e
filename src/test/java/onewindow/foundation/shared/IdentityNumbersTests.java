package onewindow.foundation.shared;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** GB 11643 and GB 32100-2015. The numbers are made up; their check digits are right. */
class IdentityNumbersTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 4, 30);

	@ParameterizedTest
	@ValueSource(strings = { "110101199003070011", "232703198506123023", "232703195602291015", "440300200101010457",
			"232701197711052001", "11010519491231002x" })
	void takesCitizenNumbers(String number) {
		assertThat(IdentityNumbers.citizenFlaw(IdentityNumbers.normalise(number), TODAY)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "110105194912310021, CITIZEN_CHECK_DIGIT", "23270319850230302X, CITIZEN_BIRTH_DATE",
			"2327031985061230, CITIZEN_NUMBER_FORM", "23270320991231001X, CITIZEN_BORN_LATER",
			"232703198506123O25, CITIZEN_NUMBER_FORM" })
	void namesTheFlawOfACitizenNumber(String number, IdentityRefusal flaw) {
		assertThat(IdentityNumbers.citizenFlaw(number, TODAY)).contains(flaw);
	}

	@Test
	void takesWhoeverWasBornToday() {
		assertThat(IdentityNumbers.citizenFlaw("440300200101010457", LocalDate.of(2001, 1, 1))).isEmpty();
		assertThat(IdentityNumbers.citizenFlaw("440300200101010457", LocalDate.of(2000, 12, 31))).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "91232703MA1XLQ0129", "92232703MA1XLQ274X", "93232703MA1XLQ3F6Y", "52232703MJ0XL00A6W",
			"12232703415000010A", "91350100M000100Y43", "91232703ma1xlq0129" })
	void takesCreditCodes(String code) {
		assertThat(IdentityNumbers.creditCodeFlaw(IdentityNumbers.normalise(code))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "91350100M000100Y44, CREDIT_CODE_CHECK_DIGIT", "91350100M000100Y4, CREDIT_CODE_FORM",
			"91350100I000100Y43, CREDIT_CODE_FORM", "9135O100M000100Y43, CREDIT_CODE_FORM" })
	void namesTheFlawOfACreditCode(String code, IdentityRefusal flaw) {
		assertThat(IdentityNumbers.creditCodeFlaw(code)).contains(flaw);
	}

	@Test
	void removesBlanksBeforeChecking() {
		assertThat(IdentityNumbers.normalise(" 110105 19491231 002x ")).isEqualTo("11010519491231002X");
	}

}
