package onewindow.casework.clock;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How the clock runs (行政许可法 Art. 42, 45, 82), on a case accepted on 2026-05-06. */
class DueDatesTests {

	private static final LocalDate ACCEPTED = LocalDate.of(2026, 5, 6);

	@Test
	void countsWorkingDaysFromTheDayAfterAcceptance() {
		TimeLimits limits = Ledgers.acceptedOn(ACCEPTED).limits(20, 15);

		assertThat(limits.statutoryDue()).isEqualTo("2026-06-02");
		assertThat(limits.promisedDue()).isEqualTo("2026-05-26");
		assertThat(limits.stopped()).isFalse();
	}

	@Test
	void leavesOutTheDaysAfterTheNoticeUpToTheDayOfTheResult() {
		TimeLimits limits = Ledgers.acceptedOn(ACCEPTED)
			.excluded(SpecialProcedure.EXPERT_REVIEW, LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 18))
			.limits(20, 15);

		assertThat(limits.statutoryDue()).as("five working days later").isEqualTo("2026-06-09");
		assertThat(limits.promisedDue()).isEqualTo("2026-06-02");
	}

	@Test
	void leavesOutNothingWhenTheResultIsThereOnTheDayOfTheNotice() {
		LocalDate day = LocalDate.of(2026, 5, 11);

		assertThat(Ledgers.acceptedOn(ACCEPTED).excluded(SpecialProcedure.TESTING, day, day).limits(20, 15))
			.isEqualTo(Ledgers.acceptedOn(ACCEPTED).limits(20, 15));
	}

	@Test
	void countsOverlappingSpansOnce() {
		Ledgers one = Ledgers.acceptedOn(ACCEPTED)
			.excluded(SpecialProcedure.HEARING, LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 20));
		Ledgers two = Ledgers.acceptedOn(ACCEPTED)
			.excluded(SpecialProcedure.HEARING, LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 18))
			.excluded(SpecialProcedure.TESTING, LocalDate.of(2026, 5, 13), LocalDate.of(2026, 5, 20));

		assertThat(two.limits(20, 15)).isEqualTo(one.limits(20, 15));
	}

	@Test
	void movesNoDateWhileASpecialProcedureGoesOn() {
		TimeLimits open = Ledgers.acceptedOn(ACCEPTED)
			.opened(SpecialProcedure.HEARING, LocalDate.of(2026, 5, 11))
			.limits(20, 15);

		assertThat(open.stoppedSince()).isEqualTo("2026-05-11");
		assertThat(open.statutoryDue()).isEqualTo("2026-06-02");
	}

	@Test
	void extendsTheLimitOfTheLawAndKeepsThePromise() {
		TimeLimits limits = Ledgers.acceptedOn(ACCEPTED).extended(LocalDate.of(2026, 5, 25), 10).limits(20, 15);

		assertThat(limits.statutoryDue()).isEqualTo("2026-06-16");
		assertThat(limits.promisedDue()).isEqualTo("2026-05-26");
		assertThat(limits.extendedDays()).isEqualTo(10);
	}

	@Test
	void isProvisionalInAYearWithoutACalendar() {
		TimeLimits limits = Ledgers.acceptedOn(LocalDate.of(2026, 12, 21)).limits(20, 5);

		assertThat(limits.provisional()).isTrue();
		assertThat(limits.promisedDue()).isEqualTo("2026-12-28");
		assertThat(limits.statutoryDue()).as("Monday to Friday assumed").isEqualTo("2027-01-18");
	}

}
