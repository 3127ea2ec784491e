package onewindow.assignment;

import java.util.Map;
import java.util.Set;

import onewindow.cases.CaseFile;
import onewindow.cases.CaseFiles;
import onewindow.cases.Elements;
import onewindow.cases.Timeline;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.Unit;
import onewindow.catalogue.Unit.Role;
import onewindow.forms.Texts;
import onewindow.shared.Actor;
import onewindow.shared.CaseNumber;
import onewindow.shared.InvalidInput;
import onewindow.shared.NotAllowed;
import onewindow.staff.Groups;
import onewindow.staff.StaffDirectory;
import onewindow.workflow.Conflict;
import onewindow.workflow.Hands;
import onewindow.workflow.Hands.HeldTask;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Urges those who have a task, and shows a case to somebody.
 */
@Component
public class Urgings {

	private final Hands hands;

	private final CaseFiles cases;

	private final Timeline timeline;

	private final Catalogue catalogue;

	private final StaffDirectory staff;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	Urgings(Hands hands, CaseFiles cases, Timeline timeline, Catalogue catalogue, StaffDirectory staff, JdbcClient jdbc,
			ApplicationEventPublisher events) {
		this.hands = hands;
		this.cases = cases;
		this.timeline = timeline;
		this.catalogue = catalogue;
		this.staff = staff;
		this.jdbc = jdbc;
		this.events = events;
	}

	/**
	 * Urges a task (催办): whoever has it, or may take it, is told.
	 * @param number the case
	 * @param taskId the task
	 * @param reason why
	 * @param actor the centre's supervision, or the window, the reviewers, deciders or
	 * head of the case's unit
	 * @throws NotAllowed when somebody else urges
	 * @throws Conflict when the task is done
	 */
	@Transactional
	public void urge(CaseNumber number, String taskId, String reason, Actor actor) {
		this.cases.lock(number);
		isConcerned(number, actor);
		HeldTask task = this.hands.find(taskId)
			.filter(found -> found.caseNumber().equals(number))
			.orElseThrow(() -> new Conflict("该任务已办结或已不存在，请刷新任务列表"));
		String given = Texts.line("reason", "催办理由", reason);
		this.timeline.book(number, Elements.URGE, "催办：" + task.name(), actor, Map.of("reason", given));
		Set<String> people = (task.assignee() != null) ? Set.of(task.assignee()) : Set.of();
		this.events.publishEvent(new StaffTold(number, Elements.URGE, people,
				people.isEmpty() ? task.candidateGroups() : Set.of(), "催办：%s。%s".formatted(task.name(), given)));
	}

	/**
	 * Shows a case to somebody (抄送), who is told and sees it from now on.
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
		isConcerned(number, actor);
		if (!this.staff.peopleIn(Groups.HALL_STAFF).containsKey(Texts.line("to", "抄送对象", to))) {
			throw new InvalidInput("to", "没有这个工作人员");
		}
		String given = Texts.line("reason", "抄送理由", reason);
		long act = this.timeline
			.book(number, Elements.COPY, "抄送：" + this.staff.nameOf(to), actor, Map.of("reason", given))
			.id();
		this.jdbc.sql("insert into hall.copy values (?, ?, ?) on conflict do nothing")
			.params(number.value(), to, act)
			.update();
		this.events.publishEvent(new StaffTold(number, Elements.COPY, Set.of(to), Set.of(), "抄送：" + given));
	}

	/**
	 * Whether a case was shown to somebody.
	 * @param number the case
	 * @param actor who asks
	 * @return {@literal true} once it was
	 */
	public boolean isCopiedTo(CaseNumber number, Actor actor) {
		return this.jdbc.sql("select exists (select from hall.copy where case_number = ? and user_id = ?)")
			.params(number.value(), actor.id())
			.query(Boolean.class)
			.single();
	}

	private void isConcerned(CaseNumber number, Actor actor) {
		CaseFile caseFile = this.cases.get(number);
		Unit unit = this.catalogue.unit(caseFile.unitId());
		boolean handles = actor.isIn(unit.group(Role.WINDOW)) || unit.examines(actor);
		if (!handles && !actor.isIn(Groups.SUPERVISION)) {
			throw new NotAllowed("由%s的人员或者中心督查办理".formatted(unit.nameZh()));
		}
	}

	/**
	 * Staff are to be told something about a case.
	 *
	 * @param number the case
	 * @param subject the command
	 * @param people to whom
	 * @param groups to all of whom
	 * @param text what
	 */
	public record StaffTold(CaseNumber number, String subject, Set<String> people, Set<String> groups, String text) {
	}

}
