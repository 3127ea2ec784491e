package onewindow.outgoing.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import onewindow.casework.cards.Card;
import onewindow.casework.cards.CardBooked;
import onewindow.casework.cards.CardsBooked;
import onewindow.casework.cards.Colour;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Coded;
import onewindow.foundation.shared.Rows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells staff of cards, after they are booked: a card counts by law whether anybody can
 * be told of it or not. What the table of recipients cannot decide waits for its next
 * version.
 */
@Component
class CardTellings {

	private static final Logger LOG = LoggerFactory.getLogger(CardTellings.class);

	private static final int PAGE = 200;

	private final JdbcClient jdbc;

	private final Channels channels;

	private final CardRecipients recipients;

	private final SupervisionMail supervision;

	private final TransactionTemplate transaction;

	CardTellings(JdbcClient jdbc, Channels channels, CardRecipients recipients, SupervisionMail supervision,
			TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.channels = channels;
		this.recipients = recipients;
		this.supervision = supervision;
		this.transaction = transaction;
	}

	@EventListener
	void owe(CardsBooked booked) {
		if (!this.channels.has(NoticeChannel.EMAIL)) {
			return;
		}
		List<Card> cards = booked.cards().stream().map(CardBooked::card).toList();
		this.jdbc.sql("""
				insert into hall.card_telling (case_number, unit_id, colour, ground, reason, due_at)
				select case_number, unit_id, colour, ground, reason, due_at::timestamptz
				from unnest(?, ?, ?, ?, ?, ?) with ordinality
				  booked (case_number, unit_id, colour, ground, reason, due_at, place) order by place""")
			.params(Rows.column(booked.cards(), each -> each.number().value()), Rows.column(cards, Card::unitId),
					Rows.column(cards, card -> card.colour().code()), Rows.column(cards, card -> card.ground().code()),
					Rows.column(cards, Card::reason), Rows.column(cards, card -> card.dueAt().toString()))
			.update();
	}

	@Scheduled(fixedDelayString = "${onewindow.notification.interval}")
	@SchedulerLock(name = "card-tellings")
	void tell() {
		int version = this.recipients.version();
		List<OwedTelling> page = owedTo(version);
		while (!page.isEmpty()) {
			page.forEach(owed -> tell(owed, version));
			page = owedTo(version);
		}
	}

	private void tell(OwedTelling owed, int version) {
		try {
			this.transaction.executeWithoutResult(status -> {
				this.recipients.tell(owed);
				this.jdbc.sql("delete from hall.card_telling where id = ?").param(owed.id()).update();
			});
		}
		catch (RuntimeException ex) {
			LOG.error("Nobody can be told of a card of case {}: version {} of the table fails", owed.caseNumber(),
					version, ex);
			hold(owed, version);
		}
	}

	private void hold(OwedTelling owed, int version) {
		this.transaction.executeWithoutResult(status -> {
			this.jdbc.sql("update hall.card_telling set failed_version = ? where id = ?")
				.params(version, owed.id())
				.update();
			this.supervision.warn("card-recipients:" + version,
					"红黄牌通知对象决策表（第%d版）无法执行，有关人员暂未收到红黄牌通知；红黄牌照常登记。请流程设计人员修正后重新部署，部署后自动补发。".formatted(version));
		});
	}

	private List<OwedTelling> owedTo(int version) {
		return this.jdbc.sql("""
				select id, case_number, unit_id, colour, ground, reason, due_at from hall.card_telling
				where failed_version is distinct from ? order by id limit ?""")
			.params(version, PAGE)
			.query(CardTellings::toTelling)
			.list();
	}

	private static OwedTelling toTelling(ResultSet row, int n) throws SQLException {
		return new OwedTelling(row.getLong("id"), new CaseNumber(row.getString("case_number")),
				row.getString("unit_id"), Coded.of(Colour.class, row.getString("colour")), row.getString("ground"),
				row.getString("reason"), row.getObject("due_at", OffsetDateTime.class).toInstant());
	}

	/**
	 * A card of which staff are still to be told.
	 *
	 * @param id in the order of booking
	 * @param caseNumber the case
	 * @param unitId who answers for it
	 * @param colour how grave it is
	 * @param ground as the table has it
	 * @param reason as people say it
	 * @param dueAt from when it was due
	 */
	record OwedTelling(long id, CaseNumber caseNumber, String unitId, Colour colour, String ground, String reason,
			Instant dueAt) {
	}

}
