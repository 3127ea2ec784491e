package onewindow.casework.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import io.swagger.v3.oas.annotations.Operation;
import onewindow.engine.staff.Groups;
import onewindow.engine.workflow.CurrentActor;
import onewindow.foundation.calendar.CalendarChanges;
import onewindow.foundation.calendar.CalendarChanges.Recounted;
import onewindow.foundation.calendar.Calendars;
import onewindow.foundation.calendar.WorkingDays;
import onewindow.foundation.calendar.YearCalendar;
import onewindow.foundation.forms.Texts;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.Hall;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.NotAllowed;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The calendar of working days.
 */
@RestController
@RequestMapping("/api/calendar")
class CalendarController {

	private final Calendars calendars;

	private final WorkingDays days;

	private final CalendarChanges changes;

	private final CurrentActor actor;

	private final Clock time;

	CalendarController(Calendars calendars, WorkingDays days, CalendarChanges changes, CurrentActor actor, Clock time) {
		this.calendars = calendars;
		this.days = days;
		this.changes = changes;
		this.actor = actor;
		this.time = time;
	}

	@Operation(summary = "The years known, local orders, what changed, and a warning when next year's is missing")
	@GetMapping
	CalendarView all() {
		Optional<Integer> missing = this.days.missing(Hall.today(this.time));
		return new CalendarView(missing.map("%d年工作日历尚未录入，跨入该年度的办理期限均为暂定日期"::formatted).orElse(null),
				this.calendars.years(), this.calendars.overrides(), this.changes.latest());
	}

	@Operation(summary = "Enters the calendar of a year as published; dates are counted anew",
			description = "The centre's supervision only.")
	@PutMapping("/{year:\\d{4}}")
	@ResponseStatus(HttpStatus.ACCEPTED)
	void enter(@PathVariable int year, @RequestBody Published published) {
		Actor supervisor = supervisor();
		if (isIncomplete(published.daysOff()) || isIncomplete(published.makeupWorkingDays())) {
			throw new InvalidInput("daysOff", ClockRefusal.CALENDAR_INCOMPLETE);
		}
		this.calendars.enter(new YearCalendar(year, Texts.line("source", "依据", published.source()), published.daysOff(),
				published.makeupWorkingDays()), supervisor());
	}

	@Operation(summary = "Enters a local order for one day: a cold day, an order of the district",
			description = "The centre's supervision only.")
	@PostMapping("/overrides")
	@ResponseStatus(HttpStatus.ACCEPTED)
	void override(@RequestBody Order order) {
		Actor supervisor = supervisor();
		if (order.day() == null || order.working() == null) {
			throw new InvalidInput("day", ClockRefusal.DAY_INCOMPLETE);
		}
		this.calendars.override(order.day(), order.working(), Texts.line("reason", "依据", order.reason()), supervisor());
	}

	private static boolean isIncomplete(Set<LocalDate> days) {
		return days == null || days.stream().anyMatch(Objects::isNull);
	}

	private Actor supervisor() {
		return this.actor.get()
			.filter(person -> person.isIn(Groups.SUPERVISION))
			.orElseThrow(() -> new NotAllowed(ClockRefusal.NOT_SUPERVISION));
	}

	record CalendarView(String warning, List<YearCalendar> years, Map<LocalDate, Boolean> overrides,
			List<Recounted> changes) {
	}

	record Published(String source, Set<LocalDate> daysOff, Set<LocalDate> makeupWorkingDays) {
	}

	record Order(LocalDate day, Boolean working, String reason) {
	}

}
