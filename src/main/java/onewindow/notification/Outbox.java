package onewindow.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what the ledger holds. Several nodes may do so at once: each takes rows that no
 * other has.
 */
@Component
class Outbox {

	private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

	private static final int BATCH = 50;

	private static final Duration LONGEST_WAIT = Duration.ofHours(1);

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Map<String, NoticeChannel> channels;

	private final Clock clock;

	Outbox(JdbcClient jdbc, TransactionTemplate transaction, List<NoticeChannel> channels, Clock clock) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.channels = channels.stream().collect(Collectors.toMap(NoticeChannel::name, Function.identity()));
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${onewindow.notification.interval}")
	void sendDue() {
		while (Boolean.TRUE.equals(this.transaction.execute(status -> sendBatch() == BATCH))) {
			LOG.debug("More notices wait");
		}
	}

	private int sendBatch() {
		List<Row> rows = this.jdbc.sql("""
				select id, channel, recipient, body, idempotency_key, attempts from hall.notice
				where state = 'pending' and next_attempt_at <= ? order by next_attempt_at, id
				limit ? for update skip locked""")
			.params(OffsetDateTime.now(this.clock), BATCH)
			.query(Row.class)
			.list();
		rows.forEach(this::send);
		return rows.size();
	}

	private void send(Row row) {
		try {
			this.channels.get(row.channel()).send(row.recipient(), row.body(), row.idempotencyKey());
			this.jdbc.sql("update hall.notice set state = 'sent', attempts = attempts + 1, sent_at = ? where id = ?")
				.params(OffsetDateTime.now(this.clock), row.id())
				.update();
		}
		catch (RuntimeException ex) {
			LOG.warn("Notice {} was not sent at attempt {}: {}", row.idempotencyKey(), row.attempts() + 1,
					ex.getClass().getSimpleName());
			this.jdbc.sql("update hall.notice set attempts = attempts + 1, next_attempt_at = ? where id = ?")
				.params(OffsetDateTime.now(this.clock).plus(backOff(row.attempts())), row.id())
				.update();
		}
	}

	private static Duration backOff(int attempts) {
		Duration wait = Duration.ofSeconds(10L << Math.min(attempts, 10));
		return (wait.compareTo(LONGEST_WAIT) < 0) ? wait : LONGEST_WAIT;
	}

	record Row(long id, String channel, String recipient, String body, String idempotencyKey, int attempts) {
	}

}
