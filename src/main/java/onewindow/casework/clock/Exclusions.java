package onewindow.casework.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import onewindow.casework.cases.Act;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.clock.LedgerEntry.Kind;
import onewindow.casework.clock.LedgerEntry.Particulars;
import onewindow.engine.workflow.LimitTimers;
import onewindow.foundation.calendar.WorkingDays;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Hall;

import org.springframework.stereotype.Component;

/**
 * Stops the clock of a case for a special procedure, and lets it run on (行政许可法 Art. 45).
 * While it stands, the timers of the limits and of the steps stand too, one by one; when
 * the result is there, the real span is booked, and every date and timer moves once and
 * together.
 */
@Component
public class Exclusions {

	private final Ledger ledger;

	private final LegalClock clock;

	private final CaseFiles cases;

	private final Catalogue catalogue;

	private final WorkingDays calendar;

	private final LimitTimers timers;

	private final ClocksThatStand stopped;

	private final Clock time;

	Exclusions(Ledger ledger, LegalClock clock, CaseFiles cases, Catalogue catalogue, WorkingDays calendar,
			LimitTimers timers, ClocksThatStand stopped, Clock time) {
		this.stopped = stopped;
		this.ledger = ledger;
		this.clock = clock;
		this.cases = cases;
		this.catalogue = catalogue;
		this.calendar = calendar;
		this.timers = timers;
		this.time = time;
	}

	/**
	 * Stops the clock: the rest of today counts, the days after do not.
	 * @param number the case
	 * @param procedure what begins
	 * @param days the working days that it needs, as its notice names them
	 * @param document the type of the notice
	 * @param act the act behind it
	 * @param actor who began it
	 * @throws IllegalStateException when no law lets it stop the clock of this item
	 */
	public void open(CaseNumber number, SpecialProcedure procedure, int days, String document, Act act, Actor actor) {
		String ground = procedure.groundFor(this.catalogue.require(this.cases.get(number).itemId()))
			.orElseThrow(() -> new IllegalStateException(
					"No law stops the clock of %s for %s; name it in the item".formatted(number, procedure.code())));
		this.ledger.enter(number, Kind.EXCLUSION_OPENED, Hall.today(this.time), ground, actor,
				new Particulars(days, procedure, document, act.id()));
		this.clock.derive(number);
		this.timers.suspend(number, this.stopped.stoppedBy(number));
	}

	/**
	 * Lets the clock run on: today is the last day that does not count. A procedure that
	 * is not open is left alone.
	 * @param number the case
	 * @param procedure what has ended
	 * @param actor who booked its result
	 */
	public void close(CaseNumber number, SpecialProcedure procedure, Actor actor) {
		if (!this.clock.dueDates(number).open().contains(procedure)) {
			return;
		}
		this.ledger.enter(number, Kind.EXCLUSION_CLOSED, Hall.today(this.time), procedure.zh() + "结果已登记", actor,
				new Particulars(null, procedure, null, null));
		this.clock.derive(number);
		this.timers.resume(number, this.stopped.stoppedBy(number));
	}

	/**
	 * The special procedures that go on.
	 * @param number the case
	 * @return empty while the clock runs
	 */
	public Set<SpecialProcedure> open(CaseNumber number) {
		return Set.copyOf(this.clock.dueDates(number).open());
	}

	/**
	 * The limits as they will be if every procedure that is open takes as long as its
	 * notice says.
	 * @param number the case
	 * @return the limits to be expected
	 */
	public TimeLimits expected(CaseNumber number) {
		List<LedgerEntry> known = this.ledger.of(number);
		List<LedgerEntry> supposed = new ArrayList<>(known);
		this.clock.dueDates(number).open().forEach(procedure -> supposed.add(closing(opening(known, procedure))));
		TimeLimits limits = this.clock.require(number);
		return new DueDates(supposed, this.calendar).limits(limits.statutoryDays(), limits.promisedDays());
	}

	private LedgerEntry closing(LedgerEntry opening) {
		return new LedgerEntry(Long.MAX_VALUE, Kind.EXCLUSION_CLOSED, neededUntil(opening), null, null,
				new Particulars(null, opening.subject(), null, null), null);
	}

	/**
	 * The newest opening of a special procedure.
	 * @param number the case
	 * @param procedure which one
	 * @return the entry of the ledger
	 * @throws IllegalStateException when it never began
	 */
	public LedgerEntry opening(CaseNumber number, SpecialProcedure procedure) {
		return opening(this.ledger.of(number), procedure);
	}

	/**
	 * The last of the days that a special procedure is said to need.
	 * @param number the case
	 * @param procedure which one
	 * @return a working day
	 * @throws IllegalStateException when it never began
	 */
	public LocalDate neededUntil(CaseNumber number, SpecialProcedure procedure) {
		return neededUntil(opening(this.ledger.of(number), procedure));
	}

	private static LedgerEntry opening(List<LedgerEntry> ledger, SpecialProcedure procedure) {
		return ledger.stream()
			.filter(entry -> entry.kind() == Kind.EXCLUSION_OPENED && entry.subject() == procedure)
			.reduce((earlier, later) -> later)
			.orElseThrow(() -> new IllegalStateException(procedure + " never began"));
	}

	private LocalDate neededUntil(LedgerEntry opening) {
		return this.calendar.dueAfter(opening.on(), opening.days()).date();
	}

}
