package onewindow.casework.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import onewindow.casework.clock.LedgerEntry.Kind;
import onewindow.casework.clock.LedgerEntry.Particulars;
import onewindow.foundation.calendar.WorkingDays;
import onewindow.foundation.calendar.YearCalendar;
import onewindow.foundation.shared.YamlFiles;

/** Ledgers to reckon with. */
final class Ledgers {

	static final WorkingDays CALENDAR = new WorkingDays(
			YamlFiles.readAll("classpath*:processes/calendar/*.yaml", YearCalendar.class));

	private final List<LedgerEntry> entries = new ArrayList<>();

	private Ledgers() {
	}

	static Ledgers acceptedOn(LocalDate day) {
		return new Ledgers().enter(Kind.STARTED, day, null, null);
	}

	Ledgers excluded(SpecialProcedure procedure, LocalDate from, LocalDate to) {
		return opened(procedure, from).enter(Kind.EXCLUSION_CLOSED, to, null, procedure);
	}

	Ledgers opened(SpecialProcedure procedure, LocalDate from) {
		return enter(Kind.EXCLUSION_OPENED, from, 10, procedure);
	}

	Ledgers extended(LocalDate on, int days) {
		return enter(Kind.EXTENDED, on, days, null);
	}

	private Ledgers enter(Kind kind, LocalDate on, Integer days, SpecialProcedure procedure) {
		this.entries.add(new LedgerEntry(this.entries.size(), kind, on, "", "",
				new Particulars(days, procedure, null, null), Instant.EPOCH));
		return this;
	}

	List<LedgerEntry> entries() {
		return List.copyOf(this.entries);
	}

	TimeLimits limits(int statutoryDays, int promisedDays) {
		return new DueDates(this.entries, CALENDAR).limits(statutoryDays, promisedDays);
	}

	/** The published years with one more day off. */
	static WorkingDays withDayOff(LocalDate day) {
		List<YearCalendar> years = new ArrayList<>();
		YamlFiles.readAll("classpath*:processes/calendar/*.yaml", YearCalendar.class).forEach(year -> {
			Set<LocalDate> makeup = new java.util.HashSet<>(year.makeupWorkingDays());
			makeup.remove(day);
			years.add(new YearCalendar(year.year(), year.source(), year.daysOff(), makeup));
		});
		years.add(new YearCalendar(day.getYear(), "a cold day", Set.of(day), Set.of()));
		return new WorkingDays(years);
	}

}
