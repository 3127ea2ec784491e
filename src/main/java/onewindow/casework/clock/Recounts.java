package onewindow.casework.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.clock.LedgerEntry.Kind;
import onewindow.engine.workflow.LimitTimers;
import onewindow.engine.workflow.LimitTimers.MovedTask;
import onewindow.engine.workflow.RunningCases;
import onewindow.foundation.calendar.CalendarChanges;
import onewindow.foundation.calendar.CalendarChanges.Change;
import onewindow.foundation.calendar.Calendars;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Hall;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts every running case anew after the calendar has changed, case by case, each in a
 * transaction of its own, and goes on after a restart where it stopped. Every date that
 * moves is booked in the ledger of its case.
 */
@Component
public class Recounts {

	private static final Logger LOG = LoggerFactory.getLogger(Recounts.class);

	private static final int AT_ONCE = 100;

	private final CalendarChanges changes;

	private final TransactionTemplate transaction;

	private final Calendars calendars;

	private final LegalClock clock;

	private final Ledger ledger;

	private final CaseFiles cases;

	private final RunningCases running;

	private final LimitTimers timers;

	private final ApplicationEventPublisher events;

	private final Clock time;

	Recounts(CalendarChanges changes, TransactionTemplate transaction, Calendars calendars, LegalClock clock,
			Ledger ledger, CaseFiles cases, RunningCases running, LimitTimers timers, ApplicationEventPublisher events,
			Clock time) {
		this.changes = changes;
		this.transaction = transaction;
		this.calendars = calendars;
		this.clock = clock;
		this.ledger = ledger;
		this.cases = cases;
		this.running = running;
		this.timers = timers;
		this.events = events;
		this.time = time;
	}

	/** Works through the changes that are still open. */
	@Scheduled(fixedDelayString = "${onewindow.calendar.recount-interval}")
	@SchedulerLock(name = "recount")
	void workThrough() {
		this.calendars.refresh();
		Optional<Change> change;
		while ((change = this.changes.next()).isPresent()) {
			List<CaseNumber> some = this.running.after(change.get().lastCase(), AT_ONCE);
			for (CaseNumber number : some) {
				recount(change.get(), number);
			}
			if (some.size() < AT_ONCE) {
				finish(change.get());
			}
		}
	}

	private void recount(Change change, CaseNumber number) {
		boolean moved = false;
		try {
			moved = Boolean.TRUE.equals(this.transaction.execute(status -> recountLocked(change, number)));
		}
		catch (RuntimeException ex) {
			// One case that cannot be counted must not keep all others from it.
			LOG.error("Case {} could not be counted anew; do it by another entry of the calendar", number, ex);
		}
		this.changes.advance(change, number.value(), moved);
	}

	private boolean recountLocked(Change change, CaseNumber number) {
		this.cases.lock(number);
		Optional<TimeLimits> before = this.clock.limitsOf(number).filter(limits -> limits.decidedOn() == null);
		Optional<TimeLimits> now = before.map(limits -> this.clock.derive(number));
		this.events.publishEvent(new CaseRecounted(number));
		List<MovedTask> tasks = this.timers.move(number);
		if (before.equals(now) && tasks.isEmpty()) {
			return false;
		}
		List<String> moves = new ArrayList<>();
		if (!before.equals(now)) {
			moves.add("%s改为%s".formatted(dates(before.orElseThrow()), dates(now.orElseThrow())));
			this.events.publishEvent(new LimitsMoved(number));
		}
		tasks.forEach(task -> moves.add("%s期限%s改为%s".formatted(task.name(), dayOf(task.from()), dayOf(task.to()))));
		this.ledger.enter(number, Kind.RECOUNTED, Hall.today(this.time),
				"%s：%s".formatted(change.reason(), String.join("；", moves)), Actor.SYSTEM);
		return true;
	}

	private static LocalDate dayOf(Instant moment) {
		return LocalDate.ofInstant(moment, Hall.ZONE);
	}

	private static String dates(TimeLimits limits) {
		return "法定%s、承诺%s%s".formatted((limits.statutoryDue() != null) ? limits.statutoryDue() : "不限",
				limits.promisedDue(), limits.provisional() ? "（暂定）" : "");
	}

	private void finish(Change change) {
		this.changes.finish(change);
		LOG.info("Counted every running case anew: {}", change.reason());
	}

}
