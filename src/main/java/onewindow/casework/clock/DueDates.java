package onewindow.casework.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import onewindow.casework.clock.LedgerEntry.Kind;
import onewindow.casework.clock.TimeLimits.Limit;
import onewindow.foundation.calendar.WorkingDays;
import onewindow.foundation.calendar.WorkingDays.DueDate;

/**
 * The due dates of a case: a pure function of its ledger, its limits in days and the
 * calendar. The same entries give the same dates, in whatever order they are looked at.
 */
final class DueDates {

	private final List<LedgerEntry> ledger;

	private final WorkingDays calendar;

	private final List<Span> excluded = new ArrayList<>();

	private final Map<SpecialProcedure, LocalDate> open = new EnumMap<>(SpecialProcedure.class);

	DueDates(Collection<LedgerEntry> ledger, WorkingDays calendar) {
		this.ledger = ledger.stream().sorted(Comparator.comparingLong(LedgerEntry::id)).toList();
		this.calendar = calendar;
		this.ledger.forEach(this::take);
	}

	private void take(LedgerEntry entry) {
		if (entry.kind() == Kind.EXCLUSION_OPENED) {
			this.open.putIfAbsent(entry.subject(), entry.on());
		}
		else if (entry.kind() == Kind.EXCLUSION_CLOSED) {
			this.excluded.add(new Span(this.open.remove(entry.subject()), entry.on()));
		}
	}

	/**
	 * The limits: the n-th working day after acceptance that no special procedure takes
	 * out (行政许可法 Art. 42, 45, 82; 民法典 Art. 201). What is still going on takes nothing out
	 * yet: its real length is booked when it ends. An extension moves the limit of the
	 * law only.
	 */
	TimeLimits limits(Integer statutoryDays, int promisedDays) {
		LocalDate acceptedOn = dayOf(Kind.STARTED).orElseThrow();
		int extendedDays = days(Kind.EXTENDED);
		DueDate statutory = (statutoryDays != null) ? limit(acceptedOn, statutoryDays + extendedDays) : null;
		DueDate promised = limit(acceptedOn, promisedDays);
		boolean provisional = promised.provisional() || (statutory != null && statutory.provisional());
		return new TimeLimits(acceptedOn, new Limit(statutoryDays, (statutory != null) ? statutory.date() : null),
				new Limit(promisedDays, promised.date()), provisional, dayOf(Kind.CLOSED).orElse(null), extendedDays,
				stoppedSince());
	}

	/** What is due at once (当场) is due on the day of acceptance. */
	private DueDate limit(LocalDate acceptedOn, int days) {
		return (days > 0) ? due(acceptedOn, days) : new DueDate(acceptedOn, false);
	}

	/**
	 * The last day of a step of the case, which stands still with the clock.
	 * @param startedOn the day on which it began, which does not count
	 * @param days working days
	 */
	DueDate due(LocalDate startedOn, int days) {
		return this.calendar.dueAfter(startedOn, days, this::isExcluded);
	}

	/** The special procedures that have begun and not ended. */
	Collection<SpecialProcedure> open() {
		return this.open.keySet();
	}

	private LocalDate stoppedSince() {
		return this.open.values().stream().min(Comparator.naturalOrder()).orElse(null);
	}

	private boolean isExcluded(LocalDate day) {
		return this.excluded.stream().anyMatch(span -> span.covers(day));
	}

	private Optional<LocalDate> dayOf(Kind kind) {
		return this.ledger.stream().filter(entry -> entry.kind() == kind).map(LedgerEntry::on).findFirst();
	}

	private int days(Kind kind) {
		return this.ledger.stream().filter(entry -> entry.kind() == kind).mapToInt(LedgerEntry::days).sum();
	}

	/**
	 * What a special procedure takes out.
	 *
	 * @param from the day on which its notice was issued, which counts still
	 * @param to the day on which its result was booked, which does not
	 */
	private record Span(LocalDate from, LocalDate to) {

		boolean covers(LocalDate day) {
			return day.isAfter(this.from) && !day.isAfter(this.to);
		}

	}

}
