package onewindow.casework.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for the due dates of every ledger. */
class DueDatesProperties {

	private static final LocalDate FIRST = LocalDate.of(2024, 1, 2);

	@Provide
	Arbitrary<Ledgers> ledgers() {
		Arbitrary<List<Span>> spans = Combinators
			.combine(Arbitraries.of(SpecialProcedure.values()), Arbitraries.integers().between(0, 60),
					Arbitraries.integers().between(0, 30))
			.as(Span::new)
			.list()
			.ofMaxSize(5);
		return Combinators.combine(Arbitraries.integers().between(0, 700), spans, Arbitraries.integers().between(0, 15))
			.as(DueDatesProperties::ledger);
	}

	private static Ledgers ledger(int day, List<Span> spans, int extension) {
		LocalDate accepted = FIRST.plusDays(day);
		Ledgers ledger = Ledgers.acceptedOn(accepted);
		spans.forEach(span -> ledger.excluded(span.procedure(), accepted.plusDays(span.after()),
				accepted.plusDays(span.after() + span.length())));
		return (extension > 0) ? ledger.extended(accepted, extension) : ledger;
	}

	@Property
	void theOrderOfRecomputationNeverChangesTheResult(@ForAll("ledgers") Ledgers ledger, @ForAll long seed) {
		List<LedgerEntry> shuffled = new ArrayList<>(ledger.entries());
		Collections.shuffle(shuffled, new Random(seed));

		assertThat(new DueDates(shuffled, Ledgers.CALENDAR).limits(20, 10)).isEqualTo(ledger.limits(20, 10));
	}

	@Property
	void anExclusionNeverShortensALimit(@ForAll("ledgers") Ledgers ledger, @ForAll @IntRange(max = 60) int after,
			@ForAll @IntRange(max = 30) int length) {
		TimeLimits before = ledger.limits(20, 10);
		LocalDate from = before.acceptedOn().plusDays(after);
		TimeLimits now = ledger.excluded(SpecialProcedure.APPRAISAL, from, from.plusDays(length)).limits(20, 10);

		assertThat(now.statutoryDue()).isAfterOrEqualTo(before.statutoryDue());
		assertThat(now.promisedDue()).isAfterOrEqualTo(before.promisedDue());
	}

	@Property(tries = 200)
	void aNewHolidayNeverMovesADueDateEarlier(@ForAll("ledgers") Ledgers ledger,
			@ForAll @IntRange(max = 80) int after) {
		TimeLimits before = ledger.limits(20, 10);
		DueDates now = new DueDates(ledger.entries(), Ledgers.withDayOff(before.acceptedOn().plusDays(after)));

		assertThat(now.limits(20, 10).statutoryDue()).isAfterOrEqualTo(before.statutoryDue());
		assertThat(now.limits(20, 10).promisedDue()).isAfterOrEqualTo(before.promisedDue());
	}

	@Property
	void aDueDateIsAlwaysAWorkingDay(@ForAll("ledgers") Ledgers ledger) {
		TimeLimits limits = ledger.limits(20, 10);

		assertThat(Ledgers.CALENDAR.isWorkingDay(limits.statutoryDue())).isTrue();
		assertThat(Ledgers.CALENDAR.isWorkingDay(limits.promisedDue())).isTrue();
	}

	/** A special procedure, in days after acceptance. */
	record Span(SpecialProcedure procedure, int after, int length) {
	}

}
