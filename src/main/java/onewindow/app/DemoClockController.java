package onewindow.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;

import onewindow.app.DemoClock.Event;
import onewindow.calendar.WorkingDays;
import onewindow.shared.Hall;
import onewindow.staff.Groups;
import onewindow.workflow.CurrentActor;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Reads and moves the clock of the demonstration. There is no such address with a
 * database of one's own.
 */
@RestController
@WithEmbeddedDatabase
@RequestMapping("/api/demo/clock")
class DemoClockController {

	/** Further than any limit reaches. */
	private static final Period MOST = Period.ofYears(2);

	private final DemoClock clock;

	private final WorkingDays calendar;

	private final CurrentActor actor;

	DemoClockController(DemoClock clock, WorkingDays calendar, CurrentActor actor) {
		this.clock = clock;
		this.calendar = calendar;
		this.actor = actor;
	}

	@GetMapping
	Time time() {
		return new Time(this.clock.now());
	}

	@PostMapping
	Moved move(@RequestBody Move move) {
		if (!this.actor.orSystem().isIn(Groups.ADMINISTRATORS)) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN, "只有系统管理员可以调整演示时钟");
		}
		List<Event> events = this.clock.moveTo(target(move));
		return new Moved(this.clock.now(), events);
	}

	private Instant target(Move move) {
		OffsetDateTime now = this.clock.now();
		if ((move.to() == null) == (move.advanceWorkingDays() == null)) {
			throw refused("请填写 to（时间）或者 advanceWorkingDays（工作日数），二者取一");
		}
		if (move.to() != null) {
			if (move.to().isBefore(now) || move.to().isAfter(now.plus(MOST))) {
				throw refused("时钟只能向前调整，最多两年；现在是" + now);
			}
			return move.to().toInstant();
		}
		int days = move.advanceWorkingDays();
		if (days < 1 || days > 500) {
			throw refused("工作日数应在1至500之间");
		}
		LocalDate day = this.calendar.dueAfter(now.toLocalDate(), days).date();
		return day.atTime(now.toLocalTime()).atZone(Hall.ZONE).toInstant();
	}

	private static ResponseStatusException refused(String reason) {
		return new ResponseStatusException(HttpStatus.BAD_REQUEST, reason);
	}

	record Move(OffsetDateTime to, Integer advanceWorkingDays) {
	}

	record Time(OffsetDateTime now) {
	}

	record Moved(OffsetDateTime now, List<Event> happened) {
	}

}
