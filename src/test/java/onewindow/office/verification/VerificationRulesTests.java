package onewindow.office.verification;

import java.time.LocalDate;
import java.util.Set;

import onewindow.foundation.shared.Actor;
import onewindow.office.verification.Appointment.Officers;
import org.junit.jupiter.api.Test;

import static onewindow.testing.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThatCode;

/** 行政许可法 Art. 34: two officers or more. */
class VerificationRulesTests {

	private static final LocalDate TODAY = LocalDate.parse("2026-05-06");

	@Test
	void sendsTwoDifferentOfficers() {
		refuses(() -> VerificationRules.requireTwoOfficersInTime("one", "one", TODAY, TODAY),
				"verification.oneOfficer");
		assertThatCode(() -> VerificationRules.requireTwoOfficersInTime("one", "two", TODAY, TODAY))
			.doesNotThrowAnyException();
	}

	@Test
	void sendsThemNeitherYesterdayNorInAQuarterOfAYear() {
		refuses(() -> VerificationRules.requireTwoOfficersInTime("one", "two", TODAY.minusDays(1), TODAY),
				"verification.appointmentDate");
		refuses(() -> VerificationRules.requireTwoOfficersInTime("one", "two", TODAY.plusDays(61), TODAY),
				"verification.appointmentDate");
		assertThatCode(() -> VerificationRules.requireTwoOfficersInTime("one", "two", TODAY.plusDays(60), TODAY))
			.doesNotThrowAnyException();
	}

	@Test
	void recordsAVisitOnADaySinceItWasArranged() {
		assertThatCode(() -> VerificationRules.requireCredibleDates(TODAY, TODAY, null, TODAY))
			.doesNotThrowAnyException();
		refuses(() -> VerificationRules.requireCredibleDates(TODAY.plusDays(1), TODAY, null, TODAY),
				"verification.verifiedOn");
		refuses(() -> VerificationRules.requireCredibleDates(TODAY.minusDays(1), TODAY, null, TODAY),
				"verification.verifiedOn");
	}

	@Test
	void leavesTimeToMend() {
		refuses(() -> VerificationRules.requireCredibleDates(TODAY, TODAY, TODAY, TODAY), "verification.fixBy");
		assertThatCode(() -> VerificationRules.requireCredibleDates(TODAY, TODAY, TODAY.plusDays(1), TODAY))
			.doesNotThrowAnyException();
	}

	@Test
	void letsOnlyThoseWhoWereThereSignAndNeitherForTheOther() {
		Actor one = new Actor("one", Set.of());

		assertThatCode(() -> VerificationRules.requireOfficer(one, new Officers("one", "two")))
			.doesNotThrowAnyException();
		refuses(() -> VerificationRules.requireOfficer(one, new Officers("two", "three")), "verification.notSentThere");
		refuses(() -> VerificationRules.requireOtherOfficer(one, "one"), "verification.sameOfficer");
		assertThatCode(() -> VerificationRules.requireOtherOfficer(one, "two")).doesNotThrowAnyException();
	}

}
