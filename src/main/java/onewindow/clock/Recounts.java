package onewindow.clock;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import onewindow.cases.CaseFiles;
import onewindow.clock.LedgerEntry.Kind;
import onewindow.shared.Actor;
import onewindow.shared.CaseNumber;
import onewindow.shared.Hall;
import onewindow.workflow.LimitTimers;
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

	private final LegalClock clock;

	private final Ledger ledger;

	private final CaseFiles cases;

	private final RunningCases running;

	private final LimitTimers timers;

	private final ApplicationEventPublisher events;

	private final Clock time;

	Recounts(JdbcClient jdbc, TransactionTemplate transaction, LegalClock clock, Ledger ledger, CaseFiles cases,
			RunningCases running, LimitTimers timers, ApplicationEventPublisher events, Clock time) {
		this.jdbc = jdbc;
		this.transaction = transaction;
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
		boolean moved = Boolean.TRUE.equals(this.transaction.execute(status -> recountLocked(change, number)));
		this.jdbc.sql("update hall.calendar_change set last_case = ?, moved = moved + ? where id = ?")
			.params(number.value(), moved ? 1 : 0, change.id())
			.update();
	}

	private boolean recountLocked(Change change, CaseNumber number) {
		this.cases.lock(number);
		Optional<TimeLimits> before = this.clock.limitsOf(number);
		Optional<TimeLimits> now = before.map(limits -> this.clock.derive(number));
		this.events.publishEvent(new CaseRecounted(number));
		this.timers.move(number);
		boolean moved = !before.equals(now);
		if (moved) {
			this.ledger.enter(number, Kind.RECOUNTED, Hall.today(this.time),
					"%s：%s改为%s".formatted(change.reason(), dates(before.orElseThrow()), dates(now.orElseThrow())),
					Actor.SYSTEM);
		}
		return moved;
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
