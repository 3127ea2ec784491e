package onewindow.casework.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.PerTransaction;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who did what in a case, and when (岗位责任制), for people. What was entered is kept with
 * each act and shown to people only; the law's facts stand in the rows of the rooms.
 */
@Component
public class Timeline {

	/** The element under which an application is booked: every pattern begins with it. */
	public static final String APPLIED = "StartEvent_Applied";

	/** The element under which the correction of an application is booked. */
	public static final String AMENDED = "Command_AmendApplication";

	private static final String COLUMNS = "id, element, title, actor, on_behalf_of, at";

	private final JdbcClient jdbc;

	private final Clock clock;

	private final PerTransaction<Long, Act> known = new PerTransaction<>();

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
	 * @param entered what was entered, without personal data
	 * @return the act
	 */
	public Act book(CaseNumber number, String element, String title, Actor actor, Map<String, Object> entered) {
		Act act = this.jdbc.sql("""
				insert into hall.act (case_number, element, title, actor, on_behalf_of, at, answers)
				values (?, ?, ?, ?, ?, ?, ?::jsonb)
				returning\s""" + COLUMNS)
			.params(number.value(), element, title, actor.id(), actor.onBehalfOf(), OffsetDateTime.now(this.clock),
					Json.write(entered))
			.query(Timeline::toAct)
			.single();
		this.known.keep(act.id(), act);
		return act;
	}

	/**
	 * Books an act in which nothing was entered.
	 * @param number the case
	 * @param element the element of the model
	 * @param title what was done, in Chinese
	 * @param actor who did it
	 * @return the act
	 */
	public Act book(CaseNumber number, String element, String title, Actor actor) {
		return book(number, element, title, actor, Map.of());
	}

	/**
	 * Everything that was done in a case.
	 * @param number the case
	 * @return in the order in which it was done
	 */
	public List<Act> of(CaseNumber number) {
		return this.jdbc.sql("select " + COLUMNS + " from hall.act where case_number = ? order by id")
			.param(number.value())
			.query(Timeline::toAct)
			.list();
	}

	/**
	 * The newest act at an element.
	 * @param number the case
	 * @param element the element of the model
	 * @return the act, empty when there was none
	 */
	public Optional<Act> last(CaseNumber number, String element) {
		return this.jdbc
			.sql("select " + COLUMNS + " from hall.act where case_number = ? and element = ? order by id desc limit 1")
			.params(number.value(), element)
			.query(Timeline::toAct)
			.optional();
	}

	/**
	 * One act.
	 * @param id the act
	 * @return the act
	 */
	public Act get(long id) {
		return this.known.get(id, this::read);
	}

	private Act read(long id) {
		return this.jdbc.sql("select " + COLUMNS + " from hall.act where id = ?")
			.param(id)
			.query(Timeline::toAct)
			.single();
	}

	private static Act toAct(ResultSet row, int n) throws SQLException {
		return new Act(row.getLong("id"), row.getString("element"), row.getString("title"), row.getString("actor"),
				row.getString("on_behalf_of"), row.getObject("at", OffsetDateTime.class).toInstant());
	}

}
