package onewindow.casework.assignment;

import java.util.Map;
import java.util.TreeMap;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.substitution.Substitutions;
import onewindow.engine.staff.StaffDirectory;
import onewindow.engine.workflow.Hands;
import onewindow.engine.workflow.Hands.HeldTask;
import onewindow.foundation.forms.Texts;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.NotAllowed;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives open tasks to somebody for good, or puts them back.
 */
@Component
public class Assignments {

	private final Hands hands;

	private final CaseFiles cases;

	private final Handovers handovers;

	private final HeldTasks held;

	private final StaffDirectory staff;

	private final Substitutions substitutions;

	Assignments(Hands hands, CaseFiles cases, Handovers handovers, HeldTasks held, StaffDirectory staff,
			Substitutions substitutions) {
		this.hands = hands;
		this.cases = cases;
		this.handovers = handovers;
		this.held = held;
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
				this.held.acting(actor, task));
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
		if (!this.held.isHeadOver(actor, task)) {
			throw new NotAllowed(AssignmentRefusal.NOT_THE_HEAD);
		}
		if (task.assignee() == null) {
			throw new Conflict(AssignmentRefusal.NOT_TAKEN);
		}
		this.handovers.book(number, HandoverKind.TRANSFER, taskId,
				"放回待认领：%s（原由%s办理）".formatted(task.name(), this.staff.nameOf(task.assignee())),
				Texts.line("reason", "放回理由", reason), actor.by(this.held.headsOver(task)));
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
		HeldTask task = this.held.held(number, taskId);
		if (!actor.id().equals(task.assignee()) && !this.held.isHeadOver(actor, task)) {
			throw new NotAllowed(AssignmentRefusal.NOT_THE_HOLDER);
		}
		if (task.delegated()) {
			throw new Conflict(AssignmentRefusal.OUT_FOR_HELP);
		}
		return task;
	}

}
