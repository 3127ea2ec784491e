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

	private final JdbcClient jdbc;

	RepeatedYellows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Whether a yellow card that was just booked makes three. Cards of one unit and month
	 * are counted one after the other, so that no third is missed.
	 * @param unitId the unit
	 * @param dueAt from when the card was due
	 * @return {@literal true} for the third, the sixth and so on that counts
	 */
	boolean makesARed(String unitId, Instant dueAt) {
		YearMonth month = monthOf(dueAt);
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext(?))").param(unitId + month).query().singleRow();
		int yellows = this.jdbc.sql("""
				select count(*) from hall.card where unit_id = ? and colour = 'yellow' and cancelled_at is null
				and due_at >= ? and due_at < ?""")
			.params(unitId, month.atDay(1).atStartOfDay(Hall.ZONE).toOffsetDateTime(),
					month.plusMonths(1).atDay(1).atStartOfDay(Hall.ZONE).toOffsetDateTime())
			.query(Integer.class)
			.single();
		return yellows / ONE_RED > reds(unitId, dueAt);
	}

	/** A yellow card that was cancelled does not make the next one a third again. */
	private int reds(String unitId, Instant dueAt) {
		return this.jdbc.sql("select count(*) from hall.card where unit_id = ? and ground = ? and subject = ?")
			.params(unitId, UnitGround.THREE_YELLOWS.code(), monthZh(dueAt))
			.query(Integer.class)
			.single();
	}

	/** For example 2026年5月. */
	static String monthZh(Instant dueAt) {
		YearMonth month = monthOf(dueAt);
		return "%d年%d月".formatted(month.getYear(), month.getMonthValue());
	}

	private static YearMonth monthOf(Instant dueAt) {
		return YearMonth.from(dueAt.atZone(Hall.ZONE));
	}

}
