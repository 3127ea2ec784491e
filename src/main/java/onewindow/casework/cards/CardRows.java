package onewindow.casework.cards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import onewindow.casework.cards.Card.Cancellation;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Coded;
import onewindow.foundation.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cards of all cases, as they are kept. */
@Component
class CardRows {

	private final JdbcClient jdbc;

	private final KnownGrounds grounds;

	private final Clock time;

	CardRows(JdbcClient jdbc, KnownGrounds grounds, Clock time) {
		this.jdbc = jdbc;
		this.grounds = grounds;
		this.time = time;
	}

	/**
	 * Enters cards, at once; of one that is booked twice, the first.
	 * @return those that are new: there is one per case, ground and subject; a reminder
	 * of a date that has moved since is new as well
	 */
	List<CardBooked> enter(List<CardBooked> cards) {
		Map<List<String>, CardBooked> once = new LinkedHashMap<>();
		cards.forEach(booked -> once.putIfAbsent(key(booked), booked));
		Set<List<String>> entered = enterOnce(once.values());
		return once.entrySet()
			.stream()
			.filter(booked -> entered.contains(booked.getKey()))
			.map(Map.Entry::getValue)
			.toList();
	}

	private static List<String> key(CardBooked booked) {
		return List.of(booked.number().value(), booked.card().ground().code(), booked.card().subject());
	}

	private Set<List<String>> enterOnce(Collection<CardBooked> cards) {
		return Set.copyOf(this.jdbc.sql("""
				insert into hall.card (case_number, colour, ground, subject, unit_id, due_at, booked_at)
				select case_number, colour, ground, subject, unit_id, due_at::timestamptz, ?
				from unnest(?, ?, ?, ?, ?, ?) with ordinality
				  booked (case_number, colour, ground, subject, unit_id, due_at, place)
				order by place on conflict (case_number, ground, subject) do update
				  set due_at = excluded.due_at, booked_at = excluded.booked_at
				  where card.colour = 'blue' and card.due_at < excluded.due_at
				returning case_number, ground, subject""")
			.params(OffsetDateTime.now(this.time), Rows.column(cards, booked -> booked.number().value()),
					Rows.column(cards, booked -> booked.card().colour().code()),
					Rows.column(cards, booked -> booked.card().ground().code()),
					Rows.column(cards, booked -> booked.card().subject()),
					Rows.column(cards, booked -> booked.card().unitId()),
					Rows.column(cards, booked -> booked.card().dueAt().toString()))
			.query((row, n) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
			.list());
	}

	/** In the order in which they were due. */
	List<Card> of(CaseNumber number) {
		return this.jdbc.sql("""
				select id, colour, ground, subject, unit_id, due_at, cancelled_at, cancelled_by, cancel_reason
				from hall.card where case_number = ? order by due_at, id""")
			.param(number.value())
			.query(this::read)
			.list();
	}

	/** Cancels what is not cancelled; without a subject all cards on that ground. */
	int cancel(CaseNumber number, Ground ground, String subject, Actor actor, String reason) {
		return this.jdbc.sql("""
				update hall.card set cancelled_at = ?, cancelled_by = ?, cancel_reason = ?
				where case_number = ? and ground = ? and subject = coalesce(?, subject) and cancelled_at is null""")
			.params(OffsetDateTime.now(this.time), actor.id(), reason, number.value(), ground.code(), subject)
			.update();
	}

	private Card read(ResultSet row, int n) throws SQLException {
		OffsetDateTime cancelledAt = row.getObject("cancelled_at", OffsetDateTime.class);
		Cancellation cancellation = (cancelledAt != null) ? new Cancellation(row.getString("cancelled_by"),
				cancelledAt.toInstant(), row.getString("cancel_reason")) : null;
		return new Card(row.getLong("id"), Coded.of(Colour.class, row.getString("colour")),
				this.grounds.find(row.getString("ground")).orElseThrow(), row.getString("subject"),
				row.getString("unit_id"), row.getObject("due_at", OffsetDateTime.class).toInstant(), cancellation);
	}

}
