package onewindow.casework.cards;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import onewindow.casework.cases.Act;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What followed each card, and which yellow ones still wait.
 */
@Component
class CardAnswerRows {

	private static final int PAGE = 200;

	private final JdbcClient jdbc;

	CardAnswerRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The cards of a case on a ground that count and wait for an answer. */
	List<Waiting> waiting(CaseNumber number, Ground ground, String subject) {
		return this.jdbc.sql("""
				select id, case_number, unit_id, ground, subject, booked_at from hall.card
				where case_number = ? and ground = ? and subject = coalesce(?, subject) and cancelled_at is null
				and not exists (select from hall.card_answer where card_id = card.id) order by id""")
			.params(number.value(), ground.code(), subject)
			.query(Rows.of(Waiting.class))
			.list();
	}

	void enter(long cardId, String text, String talkedWith, String commitment, Act act) {
		this.jdbc.sql("""
				insert into hall.card_answer (card_id, act_id, text, talked_with, commitment, answered_by, answered_on)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(cardId, act.id(), text, talkedWith, commitment, act.actor(), act.on())
			.update();
	}

	List<CardAnswer> of(CaseNumber number) {
		return this.jdbc.sql("""
				select card_id, text, talked_with, commitment, answered_by, answered_on from hall.card_answer
				where card_id in (select id from hall.card where case_number = ?)""")
			.param(number.value())
			.query(Rows.of(CardAnswer.class))
			.list();
	}

	/**
	 * Yellow cards booked before a moment that nobody explained, and nobody was told of.
	 */
	List<Waiting> unexplained(Instant bookedBefore) {
		return this.jdbc.sql("""
				select id, case_number, unit_id, ground, subject, booked_at from hall.card
				where colour = 'yellow' and cancelled_at is null and not unexplained_told and booked_at < ?
				and not exists (select from hall.card_answer where card_id = card.id) order by id limit ?""")
			.params(bookedBefore.atOffset(ZoneOffset.UTC), PAGE)
			.query(Rows.of(Waiting.class))
			.list();
	}

	void told(long cardId) {
		this.jdbc.sql("update hall.card set unexplained_told = true where id = ?").param(cardId).update();
	}

	/**
	 * A card that waits for an answer.
	 */
	record Waiting(long id, String caseNumber, String unitId, String ground, String subject, Instant bookedAt) {
	}

}
