package onewindow.casework.assignment;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.substitution.Substitutions;
import onewindow.engine.staff.StaffDirectory;
import onewindow.engine.workflow.Hands;
import onewindow.engine.workflow.Hands.HeldTask;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Unit.Role;
import onewindow.foundation.forms.Texts;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.NotAllowed;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passes open tasks from hand to hand.
 */
@Component
public class Assignments {

	private final Hands hands;

	private final CaseFiles cases;

	private final Handovers handovers;

	private final Catalogue catalogue;

	private final StaffDirectory staff;

	private final Substitutions substitutions;

	Assignments(Hands hands, CaseFiles cases, Handovers handovers, Catalogue catalogue, StaffDirectory staff,
			Substitutions substitutions) {
		this.hands = hands;
		this.cases = cases;
		this.handovers = handovers;
		this.catalogue = catalogue;
		this.staff = staff;
		this.substitutions = substitutions;
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
		this.cases.lock(number);
		HeldTask task = transferable(number, taskId, actor);
		String receiver = Texts.line("to", "接收人员", to);
		if (!receivers(task).containsKey(receiver)) {
			throw new InvalidInput("to", AssignmentRefusal.OTHER_POST);
		}
		this.handovers.book(number, HandoverKind.TRANSFER, taskId,
				"转办：%s → %s".formatted(task.name(), this.staff.nameOf(to)), Texts.line("reason", "转办理由", reason),
				acting(actor, task));
		this.hands.assign(taskId, to);
	}

	/**
	 * Puts a task back that somebody has taken: whoever holds the post may take it.
	 * @param number the case
	 * @param taskId the task
	 * @param reason why
	 * @param actor the head of the unit that holds the post
	 * @throws NotAllowed when somebody else tries
	 * @throws Conflict when the task is done, is out for help, or nobody has it
	 */
	@Transactional
	public void release(CaseNumber number, String taskId, String reason, Actor actor) {
		this.cases.lock(number);
		HeldTask task = transferable(number, taskId, actor);
		if (!isHeadOver(actor, task)) {
			throw new NotAllowed(AssignmentRefusal.NOT_THE_HEAD);
		}
		if (task.assignee() == null) {
			throw new Conflict(AssignmentRefusal.NOT_TAKEN);
		}
		this.handovers.book(number, HandoverKind.TRANSFER, taskId,
				"放回待认领：%s（原由%s办理）".formatted(task.name(), this.staff.nameOf(task.assignee())),
				Texts.line("reason", "放回理由", reason), actor.by(headsOver(task)));
		this.hands.assign(taskId, null);
	}

	/**
	 * To whom a task may be given.
	 * @param number the case
	 * @param taskId the task
	 * @param actor who wants to give it
	 * @return user id to name
	 * @throws NotAllowed when the person may not give it to anybody
	 * @throws Conflict when the task is done, or is out for help
	 */
	public Map<String, String> receivers(CaseNumber number, String taskId, Actor actor) {
		return receivers(transferable(number, taskId, actor));
	}

	private Map<String, String> receivers(HeldTask task) {
		Map<String, String> people = new TreeMap<>();
		task.candidateGroups().forEach(group -> people.putAll(this.staff.peopleIn(group)));
		people.keySet().removeIf(person -> person.equals(task.assignee()));
		people.keySet().removeAll(this.substitutions.away());
		return people;
	}

	private HeldTask transferable(CaseNumber number, String taskId, Actor actor) {
		HeldTask task = held(number, taskId);
		if (!actor.id().equals(task.assignee()) && !isHeadOver(actor, task)) {
			throw new NotAllowed(AssignmentRefusal.NOT_THE_HOLDER);
		}
		if (task.delegated()) {
			throw new Conflict(AssignmentRefusal.OUT_FOR_HELP);
		}
		return task;
	}

	private boolean isHeadOver(Actor actor, HeldTask task) {
		return headsOver(task).stream().anyMatch(actor::isIn);
	}

	private List<String> headsOver(HeldTask task) {
		return this.catalogue.units()
			.stream()
			.filter(unit -> !Collections.disjoint(task.candidateGroups(), this.catalogue.groupsOf(unit)))
			.map(unit -> unit.group(Role.HEAD))
			.toList();
	}

	/** By the post of the task for whoever has it, as head otherwise. */
	private Actor acting(Actor actor, HeldTask task) {
		return actor.id().equals(task.assignee()) ? actor.by(task.candidateGroups()) : actor.by(headsOver(task));
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
		this.cases.lock(number);
		HeldTask task = delegable(number, taskId, actor);
		String helper = Texts.line("to", "协办人员", to);
		if (!colleagues(actor).containsKey(helper)) {
			throw new InvalidInput("to", AssignmentRefusal.OTHER_UNIT);
		}
		this.handovers.book(number, HandoverKind.DELEGATION, taskId,
				"委派：%s → %s".formatted(task.name(), this.staff.nameOf(to)), Texts.line("reason", "委派事项", reason),
				acting(actor, task));
		this.hands.delegate(taskId, to);
	}

	/**
	 * Who may be asked for help with a task.
	 * @param number the case
	 * @param taskId the task
	 * @param actor who has the task
	 * @return user id to name
	 * @throws NotAllowed when somebody else has it
	 * @throws Conflict when the task is done, or is out for help
	 */
	public Map<String, String> helpers(CaseNumber number, String taskId, Actor actor) {
		delegable(number, taskId, actor);
		return colleagues(actor);
	}

	private HeldTask delegable(CaseNumber number, String taskId, Actor actor) {
		HeldTask task = held(number, taskId);
		if (!actor.id().equals(task.assignee())) {
			throw new NotAllowed(AssignmentRefusal.NOT_CLAIMED);
		}
		if (task.delegated()) {
			throw new Conflict(AssignmentRefusal.ALREADY_LENT);
		}
		return task;
	}

	private Map<String, String> colleagues(Actor actor) {
		Map<String, String> people = new TreeMap<>();
		this.catalogue.units()
			.stream()
			.filter(unit -> actor.isIn(unit.group()))
			.forEach(unit -> people.putAll(this.staff.peopleIn(unit.group())));
		people.remove(actor.id());
		people.keySet().removeAll(this.substitutions.away());
		return people;
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
		this.cases.lock(number);
		HeldTask task = requireLent(number, taskId, actor);
		this.handovers.book(number, HandoverKind.RETURN, taskId,
				"交回：%s → %s".formatted(task.name(), this.staff.nameOf(task.owner())),
				Texts.line("remark", "协办意见", remark), acting(actor, task));
		this.hands.giveBack(taskId);
	}

	/**
	 * Requires that somebody may give a task back now.
	 * @param number the case
	 * @param taskId the task
	 * @param actor who wants to
	 * @return the task
	 * @throws NotAllowed when it is nobody's who is asked here
	 * @throws Conflict when the task is done, or is not out for help
	 */
	public HeldTask requireLent(CaseNumber number, String taskId, Actor actor) {
		HeldTask task = held(number, taskId);
		if (!task.delegated()) {
			throw new Conflict(AssignmentRefusal.NOT_LENT);
		}
		if (!actor.id().equals(task.assignee()) && !actor.id().equals(task.owner()) && !isHeadOver(actor, task)) {
			throw new NotAllowed(AssignmentRefusal.NOT_THE_HELPER);
		}
		return task;
	}

	private HeldTask held(CaseNumber number, String taskId) {
		return this.hands.find(taskId)
			.filter(task -> task.caseNumber().equals(number))
			.orElseThrow(() -> new Conflict(AssignmentRefusal.TASK_DONE));
	}

}
