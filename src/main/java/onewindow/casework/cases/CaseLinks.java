package onewindow.casework.cases;

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
 * Cases that belong together without being one applicant's: a firm's and its owner's, one
 * that follows from another. Whoever works on one links them and says why.
 */
@Component
public class CaseLinks {

	private final JdbcClient jdbc;

	private final VisibleCases visible;

	private final Timeline timeline;

	CaseLinks(JdbcClient jdbc, VisibleCases visible, Timeline timeline) {
		this.jdbc = jdbc;
		this.visible = visible;
		this.timeline = timeline;
	}

	/**
	 * Links two cases; to link them again changes nothing.
	 * @param one a case of the person's own unit
	 * @param other another one that they see
	 * @param reason why they belong together
	 * @param actor who links them
	 * @throws NotAllowed when the first is another unit's
	 * @throws Conflict when it is linked to itself
	 */
	@Transactional
	public void link(CaseFile one, CaseFile other, String reason, Actor actor) {
		requireLinking(one);
		if (one.number().equals(other.number())) {
			throw new Conflict(CasesRefusal.LINKED_TO_ITSELF);
		}
		boolean first = one.number().value().compareTo(other.number().value()) < 0;
		Act act = book(one, other, reason, actor);
		book(other, one, reason, actor);
		this.jdbc.sql("""
				insert into hall.case_link (case_number, other_number, reason, act_id) values (?, ?, ?, ?)
				on conflict do nothing""")
			.params((first ? one : other).number().value(), (first ? other : one).number().value(), reason, act.id())
			.update();
	}

	/**
	 * Requires that the person who asks may link a case.
	 * @param one the case
	 * @throws NotAllowed when it is another unit's
	 */
	public void requireLinking(CaseFile one) {
		if (this.visible.ownAmong(List.of(one)).isEmpty()) {
			throw new NotAllowed(CasesRefusal.LINKED_BY_OTHERS);
		}
	}

	private Act book(CaseFile one, CaseFile other, String reason, Actor actor) {
		return this.timeline.book(one.number(), "Command_Link", "关联办件：" + other.number(), actor,
				Map.of("reason", reason));
	}

	/**
	 * The cases that are linked to one, as far as the person who asks sees every case of
	 * their items.
	 * @param number the case
	 * @return the newest first
	 */
	public List<Link> of(CaseNumber number) {
		List<Link> links = this.jdbc
			.sql("""
					select %s, link_reason
					from (select other_number as number, reason as link_reason, act_id
					  from hall.case_link where case_number = :number
					  union all select case_number, reason, act_id from hall.case_link where other_number = :number) link
					join hall.case_file on case_number = link.number order by link.act_id desc"""
				.formatted(CaseFiles.COLUMNS))
			.param("number", number.value())
			.query((row, n) -> new Link(CaseFiles.toCaseFile(row, n), row.getString("link_reason")))
			.list();
		List<CaseFile> seen = this.visible.ownAmong(links.stream().map(Link::file).toList());
		return links.stream().filter(link -> seen.contains(link.file())).toList();
	}

	/**
	 * A linked case.
	 *
	 * @param file the case
	 * @param reason why it is linked
	 */
	public record Link(CaseFile file, String reason) {
	}

}
