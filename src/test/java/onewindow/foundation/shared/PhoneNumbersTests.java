package onewindow.foundation.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneNumbersTests {

	@ParameterizedTest
	@CsvSource({ "139 0457 1234, 13904571234", "139-0457-1234, 13904571234", "+86 13904571234, 13904571234",
			"86-139-0457-1234, 13904571234", "0457-3181234, 0457-3181234", "+86 0457-3181234, 0457-3181234" })
	void bringsANumberToItsWrittenForm(String typed, String written) {
		assertThat(PhoneNumbers.normalise(typed)).isEqualTo(written);
		assertThat(PhoneNumbers.isValid(written)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "3181234", "04573181234", "0457-3181234-802" })
	void takesALandlineBecauseManyApplicantsAreOld(String number) {
		assertThat(PhoneNumbers.isValid(PhoneNumbers.normalise(number))).isTrue();
		assertThat(PhoneNumbers.isMobile(PhoneNumbers.normalise(number))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "12345", "1390457123", "139045712345", "不详", "12904571234", "0457-0181234" })
	void refusesWhatCannotBeCalled(String number) {
		assertThat(PhoneNumbers.isValid(PhoneNumbers.normalise(number))).isFalse();
	}

	@Test
	void masksWhatOthersNeedNotSee() {
		assertThat(Masking.mask("13904571234")).isEqualTo("139****1234");
		assertThat(Masking.mask("232703198506123023")).isEqualTo("232***********3023");
		assertThat(Masking.mask("li.guizhi@example.com")).isEqualTo("l***@example.com");
		assertThat(Masking.mask("ab")).isEqualTo("*b");
		assertThat(Masking.mask(null)).isNull();
	}

}
