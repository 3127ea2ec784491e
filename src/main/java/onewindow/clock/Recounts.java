package onewindow.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import onewindow.calendar.Calendars;
import onewindow.cases.CaseFiles;
import onewindow.clock.LedgerEntry.Kind;
import onewindow.shared.Actor;
import onewindow.shared.CaseNumber;
import onewindow.shared.Hall;
import onewindow.workflow.LimitTimers;
import onewindow.workflow.LimitTimers.MovedTask;
import onewindow.workflow.RunningCases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
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

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Calendars calendars;

	private final LegalClock clock;

	private final Ledger ledger;

	private final CaseFiles cases;

	private final RunningCases running;

	private final LimitTimers timers;

	private final ApplicationEventPublisher events;

	private final Clock time;

	Recounts(JdbcClient jdbc, TransactionTemplate transaction, Calendars calendars, LegalClock clock, Ledger ledger,
			CaseFiles cases, RunningCases running, LimitTimers timers, ApplicationEventPublisher events, Clock time) {
		this.jdbc = jdbc;
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
	void workThrough() {
		this.calendars.refresh();
		Optional<Change> change;
		while ((change = next()).isPresent()) {
			List<CaseNumber> some = this.running.after(change.get().lastCase(), AT_ONCE);
			for (CaseNumber number : some) {
				recount(change.get(), number);
			}
			if (some.size() < AT_ONCE) {
				finish(change.get());
			}
		}
	}

	private Optional<Change> next() {
		return this.jdbc.sql("""
				select id, reason, last_case from hall.calendar_change where done_at is null order by id limit 1""")
			.query(Change.class)
			.optional();
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
		this.jdbc.sql("update hall.calendar_change set last_case = ?, moved = moved + ? where id = ?")
			.params(number.value(), moved ? 1 : 0, change.id())
			.update();
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
		this.jdbc.sql("update hall.calendar_change set done_at = ? where id = ?")
			.params(OffsetDateTime.now(this.time), change.id())
			.update();
		LOG.info("Counted every running case anew: {}", change.reason());
	}

	/**
	 * The changes of the calendar, the newest first.
	 * @return at most twenty
	 */
	public List<Recount> latest() {
		return this.jdbc
			.sql("select reason, actor, at, moved, done_at from hall.calendar_change order by id desc limit 20")
			.query(Recount.class)
			.list();
	}

	/** A change that is still open. */
	record Change(long id, String reason, String lastCase) {
	}

	/**
	 * A change of the calendar, and how far it is worked through.
	 *
	 * @param reason what changed
	 * @param actor who entered it
	 * @param at when
	 * @param moved how many cases have other dates now
	 * @param doneAt when every running case was counted anew, {@literal null} before
	 */
	public record Recount(String reason, String actor, OffsetDateTime at, int moved, OffsetDateTime doneAt) {
	}

}
