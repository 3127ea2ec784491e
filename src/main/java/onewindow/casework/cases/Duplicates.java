package onewindow.casework.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.NotAllowed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether two applications that look alike, of the same applicant for the same item, are
 * one that was handed in twice. People decide it, and say why.
 */
@Component
public class Duplicates {

	private static final String ELEMENT = "Command_CheckDuplicate";

	private final JdbcClient jdbc;

	private final VisibleCases visible;

	private final Timeline timeline;

	Duplicates(JdbcClient jdbc, VisibleCases visible, Timeline timeline) {
		this.jdbc = jdbc;
		this.visible = visible;
		this.timeline = timeline;
	}

	/**
	 * Keeps what was decided; a later decision takes the place of an earlier one.
	 * @param one a case
	 * @param other a case like it
	 * @param duplicate whether both are the same application
	 * @param reason why
	 * @param actor somebody of the unit of both
	 * @throws NotAllowed when somebody else tries
	 * @throws Conflict when the two are not alike, or one of them is decided
	 */
	@Transactional
	public void decide(CaseFile one, CaseFile other, boolean duplicate, String reason, Actor actor) {
		if (this.visible.ownAmong(List.of(one, other)).size() < 2) {
			throw new NotAllowed(CasesRefusal.OF_ANOTHER_UNIT);
		}
		if (!areAlike(one, other)) {
			throw new Conflict(CasesRefusal.NOT_ALIKE);
		}
		long act = book(one, other, duplicate, reason, actor);
		book(other, one, duplicate, reason, actor);
		boolean first = one.number().value().compareTo(other.number().value()) < 0;
		this.jdbc.sql("""
				insert into hall.duplicate_check (case_number, other_number, duplicate, reason, act_id)
				values (?, ?, ?, ?, ?) on conflict (case_number, other_number) do update
				set duplicate = excluded.duplicate, reason = excluded.reason, act_id = excluded.act_id""")
			.params((first ? one : other).number().value(), (first ? other : one).number().value(), duplicate, reason,
					act)
			.update();
	}

	private boolean areAlike(CaseFile one, CaseFile other) {
		return one.state().pending() && other.state().pending()
				&& this.jdbc.sql("""
						select count(distinct (applicant_hash, item_id)) = 1 and count(*) = 2 from hall.case_file
						where case_number in (?, ?)""")
					.params(one.number().value(), other.number().value())
					.query(Boolean.class)
					.single();
	}

	private long book(CaseFile one, CaseFile other, boolean duplicate, String reason, Actor actor) {
		String title = "核对重复申请：与%s%s".formatted(other.number(), duplicate ? "为同一申请" : "不是同一申请");
		return this.timeline.book(one.number(), ELEMENT, title, actor, Map.of("reason", reason)).id();
	}

	/**
	 * What was decided of a case and those like it.
	 * @param number the case
	 * @return by the number of the other case
	 */
	public Map<String, Check> of(CaseNumber number) {
		Map<String, Check> checks = new HashMap<>();
		this.jdbc
			.sql("""
					select case when case_number = :number then other_number else case_number end as other, duplicate, reason
					from hall.duplicate_check where case_number = :number or other_number = :number""")
			.param("number", number.value())
			.query((ResultSet row) -> {
				keep(checks, row);
			});
		return checks;
	}

	private static void keep(Map<String, Check> checks, ResultSet row) throws SQLException {
		checks.put(row.getString("other"), new Check(row.getBoolean("duplicate"), row.getString("reason")));
	}

	/**
	 * What was decided.
	 *
	 * @param duplicate whether both are the same application
	 * @param reason why
	 */
	public record Check(boolean duplicate, String reason) {
	}

}
