package onewindow.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import io.swagger.v3.oas.annotations.Operation;
import onewindow.calendar.Calendars;
import onewindow.calendar.WorkingDays;
import onewindow.calendar.YearCalendar;
import onewindow.clock.Recounts;
import onewindow.clock.Recounts.Recount;
import onewindow.forms.Texts;
import onewindow.shared.Actor;
import onewindow.shared.Hall;
import onewindow.shared.InvalidInput;
import onewindow.shared.NotAllowed;
import onewindow.staff.Groups;
import onewindow.workflow.CurrentActor;

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

	private final Recounts recounts;

	private final CurrentActor actor;

	private final Clock time;

	CalendarController(Calendars calendars, WorkingDays days, Recounts recounts, CurrentActor actor, Clock time) {
		this.calendars = calendars;
		this.days = days;
		this.recounts = recounts;
		this.actor = actor;
		this.time = time;
	}

	@Operation(summary = "The years known, local orders, what changed, and a warning when next year's is missing")
	@GetMapping
	CalendarView all() {
		Optional<Integer> missing = this.days.missing(Hall.today(this.time));
		return new CalendarView(missing.map("%d年工作日历尚未录入，跨入该年度的办理期限均为暂定日期"::formatted).orElse(null),
				this.calendars.years(), this.calendars.overrides(), this.recounts.latest());
	}

	@Operation(summary = "Enters the calendar of a year as published; dates are counted anew",
			description = "The centre's supervision only.")
	@PutMapping("/{year}")
	@ResponseStatus(HttpStatus.ACCEPTED)
	void enter(@PathVariable int year, @RequestBody Published published) {
		Actor supervisor = supervisor();
		if (isIncomplete(published.daysOff()) || isIncomplete(published.makeupWorkingDays())) {
			throw new InvalidInput("daysOff", "写明放假日期和补班日期");
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
			throw new InvalidInput("day", "写明日期，并写明上班还是放假");
		}
		this.calendars.override(order.day(), order.working(), Texts.line("reason", "依据", order.reason()), supervisor());
	}

	private static boolean isIncomplete(Set<LocalDate> days) {
		return days == null || days.stream().anyMatch(Objects::isNull);
	}

	private Actor supervisor() {
		return this.actor.get()
			.filter(person -> person.isIn(Groups.SUPERVISION))
			.orElseThrow(() -> new NotAllowed("工作日历由中心督查录入"));
	}

	record CalendarView(String warning, List<YearCalendar> years, Map<LocalDate, Boolean> overrides,
			List<Recount> changes) {
	}

	record Published(String source, Set<LocalDate> daysOff, Set<LocalDate> makeupWorkingDays) {
	}

	record Order(LocalDate day, Boolean working, String reason) {
	}

}
