package onewindow.casework.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Coded;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Cases that concern somebody besides their open tasks, those that have ended included.
 */
@Component
public class CaseLists {

	/** So many acts back somebody's cases are looked for. */
	private static final int ACTS = 500;

	/** So many acts back somebody's items are counted. */
	private static final int RECENT_ACTS = 100;

	private final JdbcClient jdbc;

	CaseLists(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The cases in which somebody did something, with what they did last (我经办过的).
	 * @param person who
	 * @param most how many
	 * @param skipped how many come before
	 * @return what was done last first
	 */
	// Asked for one person as a range, the planner can take no other index than theirs:
	// it
	// would read everybody's acts backwards for those of somebody who acts seldom.
	public List<ListedCase> handledBy(Actor person, int most, int skipped) {
		return this.jdbc.sql("""
				select file.case_number, file.item_name, file.state, applicant.name, done.title, done.at
				from (
				  select case_number, title, at, id from (
				  select distinct on (case_number) case_number, title, at, id from (
				    select case_number, title, at, id from hall.act
				    where actor between :person and :person and actor <> 'system'
				    order by actor, id desc limit :acts) recent
				  order by case_number, id desc) newest
				order by id desc limit :most offset :skipped) done
				join hall.case_file file on file.case_number = done.case_number
				left join hall.applicant applicant on applicant.case_number = done.case_number
				order by done.id desc""")
			.param("person", person.id())
			.param("acts", ACTS)
			.param("most", most)
			.param("skipped", skipped)
			.query(CaseLists::read)
			.list();
	}

	/**
	 * The items that somebody has received lately.
	 * @param person who
	 * @return item ids, the most frequent first
	 */
	// As a range, for the reason above.
	public List<String> itemsReceivedBy(Actor person) {
		return this.jdbc.sql("""
				select file.item_id from (
				  select case_number, element from hall.act
				  where actor between :person and :person and actor <> 'system'
				  order by actor, id desc limit :acts) recent
				join hall.case_file file on file.case_number = recent.case_number
				where recent.element = :applied group by file.item_id order by count(*) desc, file.item_id""")
			.param("person", person.id())
			.param("acts", RECENT_ACTS)
			.param("applied", Timeline.APPLIED)
			.query(String.class)
			.list();
	}

	/**
	 * Cases about which something was done.
	 * @param acts the ids of the acts
	 * @return what was done last first
	 */
	public List<ListedCase> of(Collection<Long> acts) {
		return this.jdbc.sql("""
				select file.case_number, file.item_name, file.state, applicant.name, done.title, done.at
				from hall.act done
				join hall.case_file file on file.case_number = done.case_number
				left join hall.applicant applicant on applicant.case_number = done.case_number
				where done.id = any(?) order by done.id desc""")
			.param(acts.toArray(Long[]::new))
			.query(CaseLists::read)
			.list();
	}

	static ListedCase read(ResultSet row, int n) throws SQLException {
		return new ListedCase(new CaseNumber(row.getString("case_number")), row.getString("item_name"),
				Coded.of(CaseState.class, row.getString("state")), row.getString("name"), row.getString("title"),
				row.getObject("at", OffsetDateTime.class).toInstant());
	}

}
