package onewindow.casework.cards;

import java.time.Instant;
import java.time.YearMonth;

import onewindow.foundation.shared.Hall;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the yellow cards of a unit in a month: every third is a red one.
 */
@Component
class RepeatedYellows {

	private static final int ONE_RED = 3;

	private static final String MORE_REDS = """
			select (select count(*) from hall.card where unit_id = ? and colour = 'yellow' and cancelled_at is null
			    and due_at >= ? and due_at < ?) / %d
			  > (select count(*) from hall.card where unit_id = ? and ground = '%s' and subject = ?)"""
		.formatted(ONE_RED, UnitGround.THREE_YELLOWS.code());

	private final JdbcClient jdbc;

	RepeatedYellows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Whether yellow cards that were booked just now bring a red one. The cards of one
	 * unit and month are counted one after the other until the transaction ends, so that
	 * no third is missed. A yellow card that was cancelled does not make the next one a
	 * third again.
	 * @param yellow one of them
	 * @return {@literal true} for the third, the sixth and so on that counts
	 */
	boolean bringARed(Card yellow) {
		YearMonth month = monthOf(yellow.dueAt());
		this.jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtext(?))) as locked")
			.param(unitAndMonth(yellow))
			.query(Integer.class)
			.single();
		return this.jdbc.sql(MORE_REDS)
			.params(yellow.unitId(), month.atDay(1).atStartOfDay(Hall.ZONE).toOffsetDateTime(),
					month.plusMonths(1).atDay(1).atStartOfDay(Hall.ZONE).toOffsetDateTime(), yellow.unitId(),
					monthZh(yellow.dueAt()))
			.query(Boolean.class)
			.single();
	}

	/** The red card that a yellow one brings, due when that was. */
	static Card red(Card yellow) {
		return new Card(0, Colour.RED, UnitGround.THREE_YELLOWS, monthZh(yellow.dueAt()), yellow.unitId(),
				yellow.dueAt(), null);
	}

	static String unitAndMonth(Card card) {
		return card.unitId() + monthOf(card.dueAt());
	}

	/** For example 2026年5月. */
	private static String monthZh(Instant dueAt) {
		YearMonth month = monthOf(dueAt);
		return "%d年%d月".formatted(month.getYear(), month.getMonthValue());
	}

	private static YearMonth monthOf(Instant dueAt) {
		return YearMonth.from(dueAt.atZone(Hall.ZONE));
	}

}
