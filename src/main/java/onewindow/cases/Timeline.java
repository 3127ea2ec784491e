package onewindow.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import onewindow.shared.Actor;
import onewindow.shared.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who did what in a case, and when (岗位责任制). Separation of duties is checked against these
 * bookings.
 */
@Component
public class Timeline {

	private final JdbcClient jdbc;

	private final Clock clock;

	Timeline(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Books an act.
	 * @param number the case
	 * @param element the element of the model
	 * @param title what was done, in Chinese
	 * @param actor who did it
	 * @param answers what was entered, without personal data
	 */
	public Act book(CaseNumber number, String element, String title, Actor actor, Map<String, Object> answers) {
		return this.jdbc.sql("""
				insert into hall.act (case_number, element, title, actor, at, answers) values (?, ?, ?, ?, ?, ?::jsonb)
				returning *""")
			.params(number.value(), element, title, actor.id(), OffsetDateTime.now(this.clock), Json.write(answers))
			.query(Timeline::read)
			.single();
	}

	/**
	 * Everything that was done in a case.
	 * @param number the case
	 * @return in the order in which it was done
	 */
	public List<Act> of(CaseNumber number) {
		return this.jdbc.sql("select * from hall.act where case_number = ? order by id")
			.param(number.value())
			.query(Timeline::read)
			.list();
	}

	/**
	 * The newest act at one of some elements.
	 * @param number the case
	 * @param elements the elements of the model
	 * @return the act, empty when there was none
	 */
	public Optional<Act> last(CaseNumber number, String... elements) {
		return this.jdbc
			.sql("select * from hall.act where case_number = ? and element = any(?) order by id desc limit 1")
			.params(number.value(), elements)
			.query(Timeline::read)
			.optional();
	}

	/**
	 * One act.
	 * @param number the case
	 * @param id the act
	 * @return the act
	 */
	public Act get(CaseNumber number, long id) {
		return this.jdbc.sql("select * from hall.act where case_number = ? and id = ?")
			.params(number.value(), id)
			.query(Timeline::read)
			.single();
	}

	private static Act read(ResultSet row, int n) throws SQLException {
		return new Act(row.getLong("id"), row.getString("element"), row.getString("title"), row.getString("actor"),
				row.getObject("at", OffsetDateTime.class).toInstant(), Json.read(row.getString("answers")));
	}

}
