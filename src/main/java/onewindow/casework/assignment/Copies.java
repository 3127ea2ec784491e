package onewindow.casework.assignment;

import java.util.List;
import java.util.Map;
import java.util.Set;

import onewindow.casework.assignment.StaffTold.Subject;
import onewindow.casework.cases.Act;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.Participation;
import onewindow.casework.cases.Timeline;
import onewindow.engine.staff.Groups;
import onewindow.engine.staff.StaffDirectory;
import onewindow.foundation.forms.Texts;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.NotAllowed;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows a case to somebody (抄送), who is told and sees it from then on.
 */
@Component
public class Copies implements Participation {

	private final CaseFiles cases;

	private final Concern concern;

	private final Timeline timeline;

	private final StaffDirectory staff;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	Copies(CaseFiles cases, Concern concern, Timeline timeline, StaffDirectory staff, JdbcClient jdbc,
			ApplicationEventPublisher events) {
		this.cases = cases;
		this.concern = concern;
		this.timeline = timeline;
		this.staff = staff;
		this.jdbc = jdbc;
		this.events = events;
	}

	/**
	 * Shows a case to somebody.
	 * @param number the case
	 * @param to who
	 * @param reason why
	 * @param actor somebody of the case's unit, or the centre's supervision
	 * @throws NotAllowed when somebody else tries
	 * @throws InvalidInput when nobody has that account
	 */
	@Transactional
	public void copy(CaseNumber number, String to, String reason, Actor actor) {
		this.cases.lock(number);
		if (!readers(number, actor).containsKey(Texts.line("to", "抄送对象", to))) {
			throw new InvalidInput("to", AssignmentRefusal.NO_SUCH_PERSON);
		}
		String given = Texts.line("reason", "抄送理由", reason);
		Act act = this.timeline.book(number, "Command_Copy", "抄送：" + this.staff.nameOf(to),
				this.concern.require(number, actor), Map.of("reason", given));
		this.jdbc.sql("""
				insert into hall.copy (case_number, user_id, act_id) values (?, ?, ?) on conflict do nothing""")
			.params(number.value(), to, act.id())
			.update();
		this.events.publishEvent(new StaffTold(number, Subject.COPY, Set.of(to), Set.of(), "抄送：" + given));
	}

	/**
	 * To whom a case may be shown.
	 * @param number the case
	 * @param actor who wants to show it
	 * @return user id to name
	 * @throws NotAllowed when the case is not the person's business
	 */
	public Map<String, String> readers(CaseNumber number, Actor actor) {
		this.concern.require(number, actor);
		return this.staff.peopleIn(Groups.HALL_STAFF);
	}

	/**
	 * What was shown to somebody.
	 * @param person who
	 * @param most how many
	 * @return the acts by which it was shown, the newest first
	 */
	public List<Long> shownTo(Actor person, int most) {
		return this.jdbc.sql("select act_id from hall.copy where user_id = ? order by act_id desc limit ?")
			.params(person.id(), most)
			.query(Long.class)
			.list();
	}

	@Override
	public boolean takesPart(Actor person, CaseNumber number) {
		return this.jdbc.sql("select exists (select from hall.copy where case_number = ? and user_id = ?)")
			.params(number.value(), person.id())
			.query(Boolean.class)
			.single();
	}

	/** Whoever shows a case cannot give away what only its unit may see of a person. */
	@Override
	public boolean showsApplicant() {
		return false;
	}

}
