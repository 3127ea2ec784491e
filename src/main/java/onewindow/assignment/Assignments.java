package onewindow.assignment;

import java.util.Map;

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
import onewindow.staff.StaffDirectory;
import onewindow.workflow.Conflict;
import onewindow.workflow.Hands;
import onewindow.workflow.Hands.HeldTask;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passes open tasks from hand to hand.
 */
@Component
public class Assignments {

	private final Hands hands;

	private final CaseFiles cases;

	private final Timeline timeline;

	private final Catalogue catalogue;

	private final StaffDirectory staff;

	Assignments(Hands hands, CaseFiles cases, Timeline timeline, Catalogue catalogue, StaffDirectory staff) {
		this.hands = hands;
		this.cases = cases;
		this.timeline = timeline;
		this.catalogue = catalogue;
		this.staff = staff;
	}

	/**
	 * Gives a task to a colleague of the same post, for good (转办).
	 * @param number the case
	 * @param taskId the task
	 * @param to the colleague
	 * @param reason why
	 * @param actor who has the task, or the head of the unit that holds the post
	 * @throws NotAllowed when somebody else tries
	 * @throws InvalidInput when the colleague does not hold the post
	 * @throws Conflict when the task is done, or is out for help
	 */
	@Transactional
	public void transfer(CaseNumber number, String taskId, String to, String reason, Actor actor) {
		HeldTask task = locked(number, taskId);
		if (!actor.id().equals(task.assignee()) && !isHeadOver(actor, task)) {
			throw new NotAllowed("任务由经办人本人或者单位负责人转办");
		}
		if (task.delegated()) {
			throw new Conflict("该任务正在委派协办，待交回后再转办");
		}
		String receiver = Texts.line("to", "接收人员", to);
		boolean holdsThePost = task.candidateGroups()
			.stream()
			.anyMatch(group -> this.staff.peopleIn(group).containsKey(receiver));
		if (!holdsThePost || to.equals(task.assignee())) {
			throw new InvalidInput("to", "应为同一岗位的其他人员");
		}
		this.timeline.book(number, Elements.TRANSFER, "转办：%s → %s".formatted(task.name(), this.staff.nameOf(to)), actor,
				Map.of("reason", Texts.line("reason", "转办理由", reason)));
		this.hands.assign(taskId, to);
	}

	private boolean isHeadOver(Actor actor, HeldTask task) {
		return this.catalogue.units()
			.stream()
			.filter(unit -> actor.isIn(unit.group(Role.HEAD)))
			.anyMatch(unit -> task.candidateGroups().stream().anyMatch(group -> isOf(unit, group)));
	}

	private boolean isOf(Unit unit, String group) {
		return group.startsWith(unit.slug() + "-") || group.equals(unit.group())
				|| this.catalogue.windows()
					.stream()
					.anyMatch(window -> window.group().equals(group) && window.unit().equals(unit.id()));
	}

	/**
	 * Asks a colleague of one's own unit for help; the task comes back (委派).
	 * @param number the case
	 * @param taskId the task
	 * @param to the colleague
	 * @param reason what for
	 * @param actor who has the task
	 * @throws NotAllowed when somebody else tries
	 * @throws InvalidInput when the colleague is of another unit
	 * @throws Conflict when the task is done, or is out for help
	 */
	@Transactional
	public void delegate(CaseNumber number, String taskId, String to, String reason, Actor actor) {
		HeldTask task = locked(number, taskId);
		if (!actor.id().equals(task.assignee())) {
			throw new NotAllowed("任务由经办人本人委派，请先认领");
		}
		if (task.delegated()) {
			throw new Conflict("该任务已经委派，待交回后再办理");
		}
		String helper = Texts.line("to", "协办人员", to);
		boolean colleague = this.catalogue.units()
			.stream()
			.filter(unit -> actor.isIn(unit.group()))
			.anyMatch(unit -> this.staff.peopleIn(unit.group()).containsKey(helper));
		if (!colleague || to.equals(actor.id())) {
			throw new InvalidInput("to", "应为本单位的其他人员");
		}
		this.timeline.book(number, Elements.DELEGATE, "委派：%s → %s".formatted(task.name(), this.staff.nameOf(to)), actor,
				Map.of("reason", Texts.line("reason", "委派事项", reason)));
		this.hands.delegate(taskId, to);
	}

	/**
	 * Gives a task back with what was found (交回).
	 * @param number the case
	 * @param taskId the task
	 * @param remark what was found
	 * @param actor who was asked; who asked, or the head of the unit, may take it back
	 * @throws NotAllowed when somebody else tries
	 * @throws Conflict when the task is done, or is not out for help
	 */
	@Transactional
	public void giveBack(CaseNumber number, String taskId, String remark, Actor actor) {
		HeldTask task = locked(number, taskId);
		if (!task.delegated()) {
			throw new Conflict("该任务没有委派，不必交回");
		}
		if (!actor.id().equals(task.assignee()) && !actor.id().equals(task.owner()) && !isHeadOver(actor, task)) {
			throw new NotAllowed("由被委派的人员交回，或者由委派人、单位负责人收回");
		}
		this.timeline.book(number, Elements.GIVE_BACK,
				"交回：%s → %s".formatted(task.name(), this.staff.nameOf(task.owner())), actor,
				Map.of("reason", Texts.line("remark", "协办意见", remark)));
		this.hands.giveBack(taskId);
	}

	private HeldTask locked(CaseNumber number, String taskId) {
		this.cases.lock(number);
		return this.hands.find(taskId)
			.filter(task -> task.caseNumber().equals(number))
			.orElseThrow(() -> new Conflict("该任务已办结或已不存在，请刷新任务列表"));
	}

}
