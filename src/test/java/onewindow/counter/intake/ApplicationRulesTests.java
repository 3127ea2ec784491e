package onewindow.counter.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import onewindow.foundation.calendar.WorkingDays;
import onewindow.foundation.calendar.YearCalendar;
import onewindow.foundation.catalogue.Item;
import onewindow.foundation.forms.Answers;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.InvalidInput.FieldError;
import onewindow.foundation.shared.YamlFiles;
import onewindow.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static onewindow.testing.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** What an application must satisfy (行政许可法 Art. 29, 31). */
class ApplicationRulesTests {

	private static final LocalDate THURSDAY = LocalDate.of(2026, 4, 30);

	private final Item item = YamlFiles
		.readAll("classpath*:processes/items/market/food-business-permit.yaml", Item.class)
		.get(0);

	private final WorkingDays calendar = new WorkingDays(
			YamlFiles.readAll("classpath*:processes/calendar/*.yaml", YearCalendar.class));

	@Test
	void takesAnApplicationThatIsInOrder() {
		assertThatNoException().isThrownBy(() -> check(Samples.application()));
	}

	@ParameterizedTest
	@CsvSource({ "applicantIdNumber, 232703198506123024, identity.citizenCheckDigit",
			"applicantIdNumber, 91232703MA1XLQ0129, identity.citizenNumberForm", "phone, 不详, intake.phone" })
	void namesFieldAndReason(String field, String answer, String code) {
		refuses(() -> check(Samples.application(field, answer)), code);
	}

	@Test
	void takesNoAuthorityWithoutAnAgent() {
		refuses(() -> check(Samples.application("agentAuthority", "代为申请")), "intake.agentIncomplete",
				"intake.agentIncomplete");
	}

	@Test
	void namesEveryFlawAtOnce() {
		Map<String, Object> flawed = Samples.with(Samples.application("phone", "1"), "applicantIdNumber", "2");

		assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> check(flawed))
			.satisfies(refused -> assertThat(refused.errors()).extracting(FieldError::field)
				.containsExactly("applicantIdNumber", "phone"));
	}

	@ParameterizedTest
	@CsvSource({ "2026-04-30, ", "2026-04-23, ", "2026-04-22, receivedOnReason", "2026-05-01, receivedOn",
			"2025-04-29, receivedOn" })
	void takesADayOfReceiptUpToFiveWorkingDaysBack(LocalDate receivedOn, String refused) {
		Map<String, Object> application = Samples.application("receivedOn", receivedOn);

		if (refused == null) {
			assertThatNoException().isThrownBy(() -> check(application));
		}
		else {
			assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> check(application))
				.satisfies(flaws -> assertThat(flaws.errors()).extracting(FieldError::field).containsExactly(refused));
		}
	}

	@Test
	void letsNobodyApplyWhomTheItemDoesNotServe() {
		assertThat(this.item.applicants()).isEqualTo(List.of("individual", "organization"));
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> check(Samples.application("applicantType", "foreigner")))
			.satisfies(refused -> assertThat(refused.errors()).extracting(FieldError::field).contains("applicantType"));
	}

	private void check(Map<String, Object> values) {
		new ApplicationRules(this.item, THURSDAY, this.calendar).requireValid(new Answers(new HashMap<>(values)));
	}

}
