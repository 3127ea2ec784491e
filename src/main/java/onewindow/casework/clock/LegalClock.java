package onewindow.casework.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.clock.LedgerEntry.Kind;
import onewindow.casework.clock.LedgerEntry.Particulars;
import onewindow.foundation.calendar.WorkingDays;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Item;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Hall;

import org.springframework.stereotype.Component;

/**
 * Starts and closes the clock of a case, and knows its limits.
 */
@Component
public class LegalClock {

	private final LimitRows limits;

	private final Ledger ledger;

	private final WorkingDays calendar;

	private final CaseFiles cases;

	private final Catalogue catalogue;

	private final Clock time;

	LegalClock(LimitRows limits, Ledger ledger, WorkingDays calendar, CaseFiles cases, Catalogue catalogue,
			Clock time) {
		this.limits = limits;
		this.ledger = ledger;
		this.calendar = calendar;
		this.cases = cases;
		this.catalogue = catalogue;
		this.time = time;
	}

	/**
	 * Deems a case accepted, because the applicant was told nothing in time: dated to the
	 * day on which everything counted as handed in (行政许可法 Art. 32(4)).
	 * @param number the case
	 */
	public void deem(CaseNumber number) {
		this.ledger.enter(number, Kind.DEEMED, this.cases.get(number).completeOn(), "行政许可法第三十二条第一款第四项", Actor.SYSTEM);
	}

	/**
	 * Starts the clock on the day of acceptance: today, or the day to which a deemed
	 * acceptance is dated (行政许可法 Art. 42). Starting it again changes nothing.
	 * @param number the case
	 * @param actor who accepted it
	 */
	public void start(CaseNumber number, Actor actor) {
		if (limitsOf(number).isPresent()) {
			return;
		}
		Item item = this.catalogue.require(this.cases.get(number).itemId());
		LocalDate acceptedOn = deemedOn(number).orElse(Hall.today(this.time));
		this.ledger.enter(number, Kind.STARTED, acceptedOn, "行政许可法第三十二条、第四十二条", actor);
		this.limits.write(number, dueDates(number).limits(item.statutoryDays(), item.promisedDays()));
	}

	/**
	 * Closes the clock today: the decision is made. Closing it again changes nothing.
	 * @param number the case
	 * @param actor who decided
	 */
	public void close(CaseNumber number, Actor actor) {
		if (require(number).decidedOn() == null) {
			endExclusions(number, actor);
			this.ledger.enter(number, Kind.CLOSED, Hall.today(this.time), "行政许可法第三十八条", actor);
			derive(number);
		}
	}

	/**
	 * Stops the clock for good, because the applicant has withdrawn. A clock that has not
	 * started is left alone.
	 * @param number the case
	 * @param actor who took the withdrawal
	 */
	void stop(CaseNumber number, Actor actor) {
		if (limitsOf(number).isPresent()) {
			endExclusions(number, actor);
			this.ledger.enter(number, Kind.STOPPED, Hall.today(this.time), "申请人撤回申请", actor);
			derive(number);
		}
	}

	/** What ends with the case excludes its days until now. */
	private void endExclusions(CaseNumber number, Actor actor) {
		if (require(number).stopped()) {
			dueDates(number).open()
				.forEach(procedure -> this.ledger.enter(number, Kind.EXCLUSION_CLOSED, Hall.today(this.time),
						procedure.zh() + "随本件终止", actor, new Particulars(null, procedure, null, null)));
		}
	}

	/**
	 * Derives the limits of a case anew from its ledger.
	 * @param number a case whose clock has started
	 * @return the limits as they are now
	 */
	TimeLimits derive(CaseNumber number) {
		TimeLimits known = require(number);
		TimeLimits now = dueDates(number).limits(known.statutoryDays(), known.promisedDays());
		this.limits.write(number, now);
		return now;
	}

	/** What follows from the ledger of a case. */
	DueDates dueDates(CaseNumber number) {
		return new DueDates(this.ledger.of(number), this.calendar);
	}

	/**
	 * When the clock was started, which may be later than the day of acceptance.
	 * @param number an accepted case
	 * @return the moment of the entry
	 */
	public Instant startedAt(CaseNumber number) {
		return this.ledger.first(number, Kind.STARTED).orElseThrow().at();
	}

	/**
	 * The day to which a deemed acceptance is dated.
	 * @param number the case
	 * @return empty for a case that was accepted by somebody, or is not accepted
	 */
	public Optional<LocalDate> deemedOn(CaseNumber number) {
		return this.ledger.first(number, Kind.DEEMED).map(LedgerEntry::on);
	}

	/**
	 * The ledger of a case.
	 * @param number the case
	 * @return in the order of booking
	 */
	public List<LedgerEntry> ledger(CaseNumber number) {
		return this.ledger.of(number);
	}

	/**
	 * The last day of a step of a case. A special procedure stops it as it stops the
	 * limits.
	 * @param number the case
	 * @param startedOn the day on which the step began, which does not count
	 * @param days working days
	 * @return a working day
	 */
	public LocalDate stepDue(CaseNumber number, LocalDate startedOn, int days) {
		return dueDates(number).due(startedOn, days).date();
	}

	/**
	 * The last day by promise. What is handled on the spot is due on the day on which
	 * everything was handed in, accepted or not.
	 * @param number a case that is accepted or handled on the spot
	 * @return the day
	 */
	public LocalDate promisedDue(CaseNumber number) {
		CaseFile caseFile = this.cases.get(number);
		return this.catalogue.require(caseFile.itemId()).onTheSpot() ? caseFile.completeOn()
				: require(number).promisedDue();
	}

	/**
	 * The limits of a case that is accepted.
	 * @param number the case
	 * @return the limits
	 * @throws IllegalStateException when its clock has not started
	 */
	public TimeLimits require(CaseNumber number) {
		return limitsOf(number)
			.orElseThrow(() -> new IllegalStateException("The clock of case " + number + " has not started"));
	}

	/**
	 * The limits of a case.
	 * @param number the case
	 * @return empty while it is not accepted
	 */
	public Optional<TimeLimits> limitsOf(CaseNumber number) {
		return this.limits.find(number);
	}

	/**
	 * Those of some cases that are accepted and not decided.
	 * @param cases some cases
	 * @return those accepted first before
	 */
	public List<CaseNumber> undecidedInOrder(Collection<CaseNumber> cases) {
		return this.limits.undecidedInOrder(cases);
	}

}
