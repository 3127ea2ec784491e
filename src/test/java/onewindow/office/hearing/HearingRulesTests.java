package onewindow.office.hearing;

import java.time.LocalDate;
import java.util.Set;

import onewindow.foundation.shared.Actor;
import org.junit.jupiter.api.Test;

import static onewindow.testing.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThatCode;

/** 行政许可法 Art. 45, 47, 48. */
class HearingRulesTests {

	private static final LocalDate EARLIEST = LocalDate.parse("2026-05-18");

	private static final LocalDate LATEST = LocalDate.parse("2026-06-03");

	private static final Actor HOST = new Actor("land-head", Set.of());

	@Test
	void isHeldOnAWorkingDayBetweenNoticeAndLimit() {
		assertThatCode(() -> HearingRules.requireLawfulDay(EARLIEST, true, EARLIEST, LATEST))
			.doesNotThrowAnyException();
		assertThatCode(() -> HearingRules.requireLawfulDay(LATEST, true, EARLIEST, LATEST)).doesNotThrowAnyException();
		refuses(() -> HearingRules.requireLawfulDay(EARLIEST, false, EARLIEST, LATEST), "hearing.noWorkingDay");
		refuses(() -> HearingRules.requireLawfulDay(EARLIEST.minusDays(1), true, EARLIEST, LATEST), "hearing.tooEarly");
		refuses(() -> HearingRules.requireLawfulDay(LATEST.plusDays(1), true, EARLIEST, LATEST), "hearing.tooLate");
	}

	@Test
	void isHeldWithinAWeekOfTheEarliestDayWhenItIsLateAlready() {
		LocalDate passed = EARLIEST.minusDays(3);

		assertThatCode(() -> HearingRules.requireLawfulDay(EARLIEST.plusDays(7), true, EARLIEST, passed))
			.doesNotThrowAnyException();
		refuses(() -> HearingRules.requireLawfulDay(EARLIEST.plusDays(8), true, EARLIEST, passed), "hearing.tooLate");
	}

	@Test
	void namesDaysThatLastUntilTheHearing() {
		assertThatCode(() -> HearingRules.requireEnoughDays(8, 8)).doesNotThrowAnyException();
		refuses(() -> HearingRules.requireEnoughDays(7, 8), "hearing.tooShort");
	}

	@Test
	void isHostedByAColleagueWhoDoesNotExamine() {
		refuses(() -> HearingRules.requireColleague("s001", Set.of("land-head")), "hearing.notOfTheUnit");
		refuses(() -> HearingRules.requireImpartialHost("land-reviewer", Set.of("land-reviewer")),
				"hearing.hostExamines");
		refuses(() -> HearingRules.requireNotHost(HOST, Set.of("land-head")), "hearing.hosted");
		assertThatCode(() -> {
			HearingRules.requireColleague("land-head", Set.of("land-head"));
			HearingRules.requireImpartialHost("land-head", Set.of("land-reviewer"));
			HearingRules.requireNotHost(HOST, Set.of());
		}).doesNotThrowAnyException();
	}

	@Test
	void isRecordedByItsHostOnTheDayOrLater() {
		assertThatCode(() -> {
			HearingRules.requireHost(HOST, "land-head");
			HearingRules.requireHeldInTime(EARLIEST, EARLIEST, EARLIEST);
		}).doesNotThrowAnyException();
		refuses(() -> HearingRules.requireHost(HOST, "land-decider"), "hearing.notTheHost");
		refuses(() -> HearingRules.requireHeldInTime(EARLIEST.minusDays(1), EARLIEST, EARLIEST), "hearing.heldOn");
		refuses(() -> HearingRules.requireHeldInTime(EARLIEST.plusDays(1), EARLIEST, EARLIEST), "hearing.heldOn");
	}

	@Test
	void groundsTheDecisionOnTheMinutes() {
		refuses(() -> HearingRules.requireCitedMinutes(true, false), "hearing.minutesNotCited");
		assertThatCode(() -> HearingRules.requireCitedMinutes(true, true)).doesNotThrowAnyException();
		assertThatCode(() -> HearingRules.requireCitedMinutes(false, false)).doesNotThrowAnyException();
	}

}
