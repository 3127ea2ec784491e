package onewindow.outgoing.notification;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import onewindow.casework.cases.CaseFiles;
import onewindow.engine.workflow.Incidents;
import onewindow.foundation.shared.CaseNumber;
import onewindow.outgoing.notification.NoticeSender.NotTaken;
import onewindow.outgoing.notification.NoticeSender.Undeliverable;
import onewindow.outgoing.notification.OutboxRows.Message;
import onewindow.outgoing.notification.OutboxRows.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what the ledger holds, at least once, in the hours in which people may be told.
 * One node does so at a time, and claims a row before it sends, so that a node that dies
 * while it sends loses nothing. Nothing is sent within a transaction. A channel that
 * fails is left alone until the next round.
 */
@Component
class Outbox {

	private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

	private final OutboxRows rows;

	private final TransactionTemplate transaction;

	private final Channels channels;

	private final Incidents incidents;

	private final CaseFiles cases;

	private final TellingHours hours;

	private final Tellings tellings;

	Outbox(OutboxRows rows, TransactionTemplate transaction, Channels channels, Incidents incidents, CaseFiles cases,
			TellingHours hours, Tellings tellings) {
		this.rows = rows;
		this.transaction = transaction;
		this.channels = channels;
		this.incidents = incidents;
		this.cases = cases;
		this.hours = hours;
		this.tellings = tellings;
	}

	@Scheduled(fixedDelayString = "${onewindow.notification.interval}")
	@SchedulerLock(name = "outbox")
	void sendDue() {
		Set<NoticeChannel> working = new HashSet<>(this.channels.all());
		while (this.hours.areNow() && !working.isEmpty()) {
			Optional<Row> row = this.rows.claim(working);
			if (row.isEmpty()) {
				return;
			}
			if (!send(row.get())) {
				working.remove(row.get().channel());
			}
		}
	}

	/** Whether the channel works. */
	private boolean send(Row row) {
		Message message = row.message();
		try {
			this.channels.get(row.channel()).send(message.recipient(), message.body(), message.idempotencyKey());
			this.rows.sent(row);
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
			LOG.warn("Nobody knows whether notice {} went out: {}", message.idempotencyKey(), ex.getClass().getName());
			tryAgain(row, "发送结果不明", true);
			return false;
		}
	}

	private void tryAgain(Row row, String reason, boolean uncertain) {
		LOG.warn("Notice {} was not sent at attempt {}: {}", row.message().idempotencyKey(), row.attempts(), reason);
		if (this.rows.isTooOld(row)) {
			fail(row, reason);
			return;
		}
		this.rows.tryLater(row, reason, uncertain);
	}

	/**
	 * The case goes on: the window tells the applicant whom no other channel has told,
	 * and whoever watches the case in Cockpit sees it.
	 */
	private void fail(Row row, String reason) {
		String key = row.message().idempotencyKey();
		LOG.warn("Notice {} has failed for good after {} attempts: {}", key, row.attempts(), reason);
		this.transaction.executeWithoutResult(status -> {
			Optional<CaseNumber> number = Optional.ofNullable(row.caseNumber()).map(CaseNumber::new);
			number.ifPresent(this.cases::lock);
			if (this.rows.fail(row, reason)) {
				number.ifPresent(this.tellings::askIfUntold);
				number.ifPresent(
						found -> this.incidents.report(found, "通知未能送达，请改用电话或者当面告知：%s（%s）".formatted(key, reason)));
			}
		});
	}

}
