package onewindow.casework.drafts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import onewindow.foundation.shared.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps half-typed forms, one for each person and task, for a day.
 */
@Component
public class Drafts {

	private static final Duration KEPT = Duration.ofDays(1);

	private final JdbcClient jdbc;

	private final Clock clock;

	Drafts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Keeps what somebody has typed, in place of what they had typed before.
	 * @param person who
	 * @param taskId into the form of which task
	 * @param answers as JSON, by the keys of the form
	 */
	public void keep(Actor person, String taskId, String answers) {
		this.jdbc
			.sql("""
					insert into hall.form_draft (user_id, task_id, answers, saved_at) values (?, ?, ?::jsonb, ?)
					on conflict (user_id, task_id) do update set answers = excluded.answers, saved_at = excluded.saved_at""")
			.params(person.id(), taskId, answers, OffsetDateTime.now(this.clock))
			.update();
	}

	/**
	 * What somebody had typed.
	 * @param person who
	 * @param taskId into the form of which task
	 * @return empty when it is nothing, or older than a day
	 */
	public Optional<Draft> of(Actor person, String taskId) {
		return this.jdbc.sql("""
				select answers, saved_at from hall.form_draft where user_id = ? and task_id = ? and saved_at > ?""")
			.params(person.id(), taskId, oldest())
			.query((row, n) -> new Draft(row.getString("answers"),
					row.getObject("saved_at", OffsetDateTime.class).toInstant()))
			.optional();
	}

	/** Erases what is older than a day. */
	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
	@SchedulerLock(name = "drafts")
	void eraseOld() {
		this.jdbc.sql("delete from hall.form_draft where saved_at <= ?").param(oldest()).update();
	}

	private OffsetDateTime oldest() {
		return OffsetDateTime.now(this.clock).minus(KEPT);
	}

	/**
	 * What somebody had typed.
	 *
	 * @param answers as JSON, by the keys of the form
	 * @param savedAt when it was kept
	 */
	public record Draft(String answers, Instant savedAt) {

		@Override
		public String toString() {
			return "Draft[masked]";
		}

	}

}
