package onewindow.outgoing.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;

import onewindow.foundation.shared.Coded;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger as whoever sends it sees it. */
@Component
class OutboxRows {

	private static final Duration CLAIM = Duration.ofMinutes(1);

	private static final Duration LONGEST_WAIT = Duration.ofHours(1);

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Duration giveUpAfter;

	OutboxRows(JdbcClient jdbc, Clock clock, @Value("${onewindow.notification.give-up-after}") Duration giveUpAfter) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.giveUpAfter = giveUpAfter;
	}

	/** From here until an answer nobody knows whether it went out. */
	Optional<Row> claim(Collection<NoticeChannel> working) {
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		return this.jdbc.sql("""
				update hall.notice set attempts = attempts + 1, uncertain = true, next_attempt_at = :until
				where id = (select id from hall.notice
				  where state = 'pending' and next_attempt_at <= :now and channel = any(:working)
				  order by next_attempt_at, id limit 1 for update skip locked)
				returning id, case_number, channel, recipient, body, idempotency_key, attempts, created_at""")
			.param("until", now.plus(CLAIM))
			.param("now", now)
			.param("working", working.stream().map(NoticeChannel::code).toArray(String[]::new))
			.query((row, n) -> new Row(row.getLong("id"), row.getString("case_number"),
					Coded.of(NoticeChannel.class, row.getString("channel")),
					new Message(row.getString("recipient"), row.getString("body"), row.getString("idempotency_key")),
					row.getInt("attempts"), row.getObject("created_at", OffsetDateTime.class)))
			.optional();
	}

	void sent(Row row) {
		this.jdbc.sql("""
				update hall.notice set state = 'sent', uncertain = false, failure = null, sent_at = ?
				where id = ? and state = 'pending'""").params(OffsetDateTime.now(this.clock), row.id()).update();
	}

	boolean isTooOld(Row row) {
		return row.createdAt().plus(this.giveUpAfter).isBefore(OffsetDateTime.now(this.clock));
	}

	void tryLater(Row row, String reason, boolean uncertain) {
		this.jdbc.sql("""
				update hall.notice set uncertain = ?, failure = ?, next_attempt_at = ?
				where id = ? and state = 'pending'""")
			.params(uncertain, reason, OffsetDateTime.now(this.clock).plus(backOff(row.attempts())), row.id())
			.update();
	}

	/** Whether it was this call that gave it up. */
	boolean fail(Row row, String reason) {
		return this.jdbc.sql("""
				update hall.notice set state = 'failed', uncertain = false, failure = ?
				where id = ? and state = 'pending'""").params(reason, row.id()).update() == 1;
	}

	private static Duration backOff(int attempts) {
		Duration wait = Duration.ofSeconds(10L << Math.min(attempts, 10));
		return (wait.compareTo(LONGEST_WAIT) < 0) ? wait : LONGEST_WAIT;
	}

	/**
	 * A notice that is claimed.
	 *
	 * @param id its number in the ledger
	 * @param caseNumber the case, {@literal null} for what is no case's
	 * @param channel by which way it goes
	 * @param message what goes
	 * @param attempts how often it was tried, this time included
	 * @param createdAt when it was written
	 */
	record Row(long id, String caseNumber, NoticeChannel channel, Message message, int attempts,
			OffsetDateTime createdAt) {
	}

	/**
	 * What is sent.
	 *
	 * @param recipient where to
	 * @param body the text
	 * @param idempotencyKey the same on every attempt
	 */
	record Message(String recipient, String body, String idempotencyKey) {
	}

}
