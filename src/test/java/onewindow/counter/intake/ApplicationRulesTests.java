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

	@ParameterizedTest
	@CsvSource({ "passport, E12345678, ", "hkMacaoPermit, H12345678, ", "hmtResidence, 810000199003070015, ",
			", 810000199003070015, ", ", 911224198805120039, ", ", H12345678, identity.citizenNumberForm",
			"citizen, 810000199003070015, identity.citizenArea", "passport, 232703 1956 0229 1015, ",
			"creditCode, 91232703MA1XLQ0129, intake.identityKind", ", 000000199001011010, identity.citizenArea",
			", 232703189912311017, identity.citizenBornLongAgo", ", 321119199001011011, " })
	void takesEveryKindOfPaperThatAPersonMayHave(String kind, String number, String refused) {
		Map<String, Object> application = Samples.with(Samples.application("applicantIdNumber", number),
				"applicantIdType", kind);

		if (refused == null) {
			assertThatNoException().isThrownBy(() -> check(application));
		}
		else {
			refuses(() -> check(application), refused);
		}
	}

	@Test
	void takesAFirmThatIsRegisteredElsewhereWithTheBodyThatDidIt() {
		Map<String, Object> firm = firm("ORG-2026-7");
		firm.put("applicantIdType", "otherRegistration");

		refuses(() -> check(firm), "intake.registrationBody");
		firm.put("registrationBody", "公安厅境外非政府组织管理办公室");
		assertThatNoException().isThrownBy(() -> check(firm));
		firm.put("applicantIdType", "creditCode");
		refuses(() -> check(firm), "intake.registrationBody", "identity.creditCodeForm");
	}

	/** Registers hold some from before 2016. */
	@Test
	void takesACodeWithAWrongCheckCharacterOnceTheWindowHasSeenTheOriginal() {
		Map<String, Object> firm = firm("91232701MA10001805");

		refuses(() -> check(firm), "identity.creditCodeCheckDigit");
		firm.put("idSeen", true);
		refuses(() -> check(firm), "intake.seenWithoutReason", "identity.creditCodeCheckDigit");
		firm.put("idSeenReason", "2014年营业执照正本载明");
		assertThatNoException().isThrownBy(() -> check(firm));
		firm.put("applicantIdNumber", "111111111111111115");
		refuses(() -> check(firm), "identity.creditCodeAuthority");
	}

	private static Map<String, Object> firm(String number) {
		Map<String, Object> firm = new HashMap<>(Samples.application("applicantIdNumber", number));
		firm.put("applicantType", "organization");
		return firm;
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
