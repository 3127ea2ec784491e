package onewindow.foundation.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.InvalidInput;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Enters what the State Council publishes and what is ordered locally: a cold day, an
 * order of the district. Dates that were counted before are counted anew.
 */
@Component
public class Calendars {

	private static final int FEWEST_DAYS_OFF = 13;

	private static final int SATURDAY = 6;

	private final CalendarLedger ledger;

	private final CalendarChanges changes;

	private final WorkingDays days;

	Calendars(CalendarLedger ledger, CalendarChanges changes, WorkingDays days) {
		this.ledger = ledger;
		this.changes = changes;
		this.days = days;
	}

	/**
	 * Enters the calendar of a year, or enters it anew.
	 * @param calendar as published
	 * @param actor who enters it
	 * @throws InvalidInput when a day is of another year, a make-up day is no weekend
	 * day, or there are fewer days off than the law gives
	 */
	@Transactional
	public void enter(YearCalendar calendar, Actor actor) {
		calendar.daysOff().forEach(day -> isOf(calendar, day, "daysOff"));
		calendar.makeupWorkingDays().forEach(day -> isOf(calendar, day, "makeupWorkingDays"));
		if (calendar.daysOff().size() < FEWEST_DAYS_OFF) {
			throw new InvalidInput("daysOff", CalendarRefusal.TOO_FEW_DAYS_OFF, FEWEST_DAYS_OFF);
		}
		if (calendar.makeupWorkingDays().stream().anyMatch(day -> day.getDayOfWeek().getValue() < SATURDAY)) {
			throw new InvalidInput("makeupWorkingDays", CalendarRefusal.NO_WEEKEND);
		}
		if (calendar.makeupWorkingDays().stream().anyMatch(calendar.daysOff()::contains)) {
			throw new InvalidInput("makeupWorkingDays", CalendarRefusal.BOTH_OFF_AND_WORKED);
		}
		if (this.ledger.enter(calendar, actor)) {
			changed("载入%d年工作日历".formatted(calendar.year()), actor);
		}
	}

	private static void isOf(YearCalendar calendar, LocalDate day, String field) {
		if (day.getYear() != calendar.year()) {
			throw new InvalidInput(field, CalendarRefusal.OTHER_YEAR, day, calendar.year());
		}
	}

	/**
	 * Enters a local order for one day.
	 * @param day the day
	 * @param working whether people work on it
	 * @param reason the order
	 * @param actor who enters it
	 */
	@Transactional
	public void override(LocalDate day, boolean working, String reason, Actor actor) {
		this.ledger.override(day, working, reason, actor);
		changed("%s%s：%s".formatted(day, working ? "上班" : "放假", reason), actor);
	}

	private void changed(String what, Actor actor) {
		this.changes.enter(what, actor);
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				refresh();
			}

		});
	}

	/**
	 * Counts with what is entered now, by whomever and on whichever node: every node does
	 * so by itself.
	 */
	@Scheduled(fixedDelayString = "${onewindow.calendar.recount-interval}")
	public void refresh() {
		this.days.publish(this.ledger.years(), this.ledger.overrides());
	}

	/**
	 * The years as entered.
	 * @return in order
	 */
	public List<YearCalendar> years() {
		return this.ledger.years();
	}

	/**
	 * The local orders.
	 * @return by day, and whether people work on it
	 */
	public Map<LocalDate, Boolean> overrides() {
		return this.ledger.overrides();
	}

}
