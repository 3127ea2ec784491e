package onewindow.foundation.calendar;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What changed in the calendar, and how far whoever keeps dates has counted anew.
 */
@Component
public class CalendarChanges {

	private final JdbcClient jdbc;

	private final Clock time;

	CalendarChanges(JdbcClient jdbc, Clock time) {
		this.jdbc = jdbc;
		this.time = time;
	}

	void enter(String reason, Actor actor) {
		this.jdbc.sql("insert into hall.calendar_change (reason, actor, at) values (?, ?, ?)")
			.params(reason, actor.id(), OffsetDateTime.now(this.time))
			.update();
	}

	/**
	 * The oldest change that is not worked through.
	 * @return empty when every date is counted
	 */
	public Optional<Change> next() {
		return this.jdbc.sql("""
				select id, reason, last_case from hall.calendar_change where done_at is null order by id limit 1""")
			.query(Rows.of(Change.class))
			.optional();
	}

	/**
	 * Keeps how far a change is worked through, so that a restart goes on there.
	 * @param change the change
	 * @param lastCase the case that was counted
	 * @param moved whether a date of it moved
	 */
	public void advance(Change change, String lastCase, boolean moved) {
		this.jdbc.sql("update hall.calendar_change set last_case = ?, moved = moved + ? where id = ?")
			.params(lastCase, moved ? 1 : 0, change.id())
			.update();
	}

	/**
	 * Every running case is counted anew.
	 * @param change the change
	 */
	public void finish(Change change) {
		this.jdbc.sql("update hall.calendar_change set done_at = ? where id = ?")
			.params(OffsetDateTime.now(this.time), change.id())
			.update();
	}

	/**
	 * The changes of the calendar, the newest first.
	 * @return at most twenty
	 */
	public List<Recounted> latest() {
		return this.jdbc
			.sql("select reason, actor, at, moved, done_at from hall.calendar_change order by id desc limit 20")
			.query(Rows.of(Recounted.class))
			.list();
	}

	/**
	 * A change that is not worked through.
	 *
	 * @param id its number
	 * @param reason what changed
	 * @param lastCase the last case that was counted, empty before the first
	 */
	public record Change(long id, String reason, String lastCase) {
	}

	/**
	 * A change of the calendar, and how far it is worked through.
	 *
	 * @param reason what changed
	 * @param actor who entered it
	 * @param at when
	 * @param moved how many cases have other dates now
	 * @param doneAt when every running case was counted anew, {@literal null} before
	 */
	public record Recounted(String reason, String actor, OffsetDateTime at, int moved, OffsetDateTime doneAt) {
	}

}
