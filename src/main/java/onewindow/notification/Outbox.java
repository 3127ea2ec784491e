package onewindow.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import onewindow.cases.CaseFiles;
import onewindow.notification.NoticeChannel.NotTaken;
import onewindow.notification.NoticeChannel.Undeliverable;
import onewindow.shared.CaseNumber;
import onewindow.shared.Hall;
import onewindow.workflow.Incidents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what the ledger holds, at least once, in the hours in which people may be told.
 * Several nodes may do so at once: each claims a row for a while before it sends. Nothing
 * is sent within a transaction. A channel that fails is left alone until the next round.
 */
@Component
class Outbox {

	private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

	private static final Duration CLAIM = Duration.ofMinutes(1);

	private static final Duration LONGEST_WAIT = Duration.ofHours(1);

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Channels channels;

	private final Incidents incidents;

	private final CaseFiles cases;

	private final Clock clock;

	private final LocalTime from;

	private final LocalTime until;

	private final Duration giveUpAfter;

	Outbox(JdbcClient jdbc, TransactionTemplate transaction, Channels channels, Incidents incidents, CaseFiles cases,
			Clock clock, @Value("${onewindow.notification.from}") LocalTime from,
			@Value("${onewindow.notification.until}") LocalTime until,
			@Value("${onewindow.notification.give-up-after}") Duration giveUpAfter) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.channels = channels;
		this.incidents = incidents;
		this.cases = cases;
		this.clock = clock;
		this.from = from;
		this.until = until;
		this.giveUpAfter = giveUpAfter;
	}

	@Scheduled(fixedDelayString = "${onewindow.notification.interval}")
	void sendDue() {
		Set<String> working = new HashSet<>(this.channels.names());
		while (peopleMayBeTold() && !working.isEmpty()) {
			Optional<Row> row = claim(working);
			if (row.isEmpty()) {
				return;
			}
			if (!send(row.get())) {
				working.remove(row.get().channel());
			}
		}
	}

	private boolean peopleMayBeTold() {
		LocalTime now = LocalTime.ofInstant(this.clock.instant(), Hall.ZONE);
		return !now.isBefore(this.from) && now.isBefore(this.until);
	}

	/** From here until an answer nobody knows whether it went out. */
	private Optional<Row> claim(Set<String> working) {
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		return this.jdbc.sql("""
				update hall.notice set attempts = attempts + 1, uncertain = true, next_attempt_at = :until
				where id = (select id from hall.notice
				  where state = 'pending' and next_attempt_at <= :now and channel = any(:working)
				  order by next_attempt_at, id limit 1 for update skip locked)
				returning id, case_number, kind, channel, recipient, body, idempotency_key, attempts, created_at""")
			.param("until", now.plus(CLAIM))
			.param("now", now)
			.param("working", working.toArray(String[]::new))
			.query(Row.class)
			.optional();
	}

	/** Whether the channel works. */
	private boolean send(Row row) {
		try {
			this.channels.get(row.channel()).send(row.recipient(), row.body(), row.idempotencyKey());
			sent(row);
			return true;
		}
		catch (Undeliverable ex) {
			fail(row, ex.getMessage());
			return true;
		}
		catch (NotTaken ex) {
			tryAgain(row, ex.getMessage(), false);
			return false;
		}
		catch (RuntimeException ex) {
			LOG.warn("Nobody knows whether notice {} went out: {}", row.idempotencyKey(), ex.getClass().getName());
			tryAgain(row, "发送结果不明", true);
			return false;
		}
	}

	private void sent(Row row) {
		this.jdbc.sql("""
				update hall.notice set state = 'sent', uncertain = false, failure = null, sent_at = ?
				where id = ? and state = 'pending'""").params(OffsetDateTime.now(this.clock), row.id()).update();
	}

	private void tryAgain(Row row, String reason, boolean uncertain) {
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		LOG.warn("Notice {} was not sent at attempt {}: {}", row.idempotencyKey(), row.attempts(), reason);
		if (row.createdAt().plus(this.giveUpAfter).isBefore(now)) {
			fail(row, reason);
			return;
		}
		this.jdbc.sql(
				"update hall.notice set uncertain = ?, failure = ?, next_attempt_at = ? where id = ? and state = 'pending'")
			.params(uncertain, reason, now.plus(backOff(row.attempts())), row.id())
			.update();
	}

	/**
	 * The case goes on; whoever watches it in Cockpit sees that somebody was not told.
	 */
	private void fail(Row row, String reason) {
		LOG.warn("Notice {} has failed for good after {} attempts: {}", row.idempotencyKey(), row.attempts(), reason);
		this.transaction.executeWithoutResult(status -> {
			Optional<CaseNumber> number = Optional.ofNullable(row.caseNumber()).map(CaseNumber::new);
			number.ifPresent(this.cases::lock);
			int failed = this.jdbc.sql("""
					update hall.notice set state = 'failed', uncertain = false, failure = ?
					where id = ? and state = 'pending'""").params(reason, row.id()).update();
			if (failed == 1) {
				number.ifPresent(found -> this.incidents.report(found,
						"通知未能送达，请改用电话或者当面告知：%s（%s）".formatted(row.idempotencyKey(), reason)));
			}
		});
	}

	private static Duration backOff(int attempts) {
		Duration wait = Duration.ofSeconds(10L << Math.min(attempts, 10));
		return (wait.compareTo(LONGEST_WAIT) < 0) ? wait : LONGEST_WAIT;
	}

	record Row(long id, String caseNumber, String kind, String channel, String recipient, String body,
			String idempotencyKey, int attempts, OffsetDateTime createdAt) {
	}

}
