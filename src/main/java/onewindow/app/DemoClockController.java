package onewindow.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;

import onewindow.engine.staff.Groups;
import onewindow.engine.workflow.CurrentActor;
import onewindow.engine.workflow.DemoClock;
import onewindow.engine.workflow.DueEvent;
import onewindow.foundation.calendar.WorkingDays;
import onewindow.foundation.shared.Hall;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.NotAllowed;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

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
			throw new NotAllowed(AppRefusal.NOT_THE_ADMINISTRATOR);
		}
		List<DueEvent> events = this.clock.moveTo(target(move));
		return new Moved(this.clock.now(), events);
	}

	private Instant target(Move move) {
		OffsetDateTime now = this.clock.now();
		if ((move.to() == null) == (move.advanceWorkingDays() == null)) {
			throw new InvalidInput("to", AppRefusal.ONE_OF_TWO);
		}
		if (move.to() != null) {
			if (move.to().isBefore(now) || move.to().isAfter(now.plus(MOST))) {
				throw new InvalidInput("to", AppRefusal.ONLY_ON, now);
			}
			return move.to().toInstant();
		}
		int days = move.advanceWorkingDays();
		if (days < 1 || days > 500) {
			throw new InvalidInput("advanceWorkingDays", AppRefusal.DAYS_OUT_OF_BOUNDS);
		}
		LocalDate day = this.calendar.dueAfter(now.toLocalDate(), days).date();
		return day.atTime(now.toLocalTime()).atZone(Hall.ZONE).toInstant();
	}

	record Move(OffsetDateTime to, Integer advanceWorkingDays) {
	}

	record Time(OffsetDateTime now) {
	}

	record Moved(OffsetDateTime now, List<DueEvent> happened) {
	}

}
