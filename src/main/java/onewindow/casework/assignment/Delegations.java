package onewindow.casework.assignment;

import java.util.Map;
import java.util.TreeMap;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.substitution.Substitutions;
import onewindow.engine.staff.StaffDirectory;
import onewindow.engine.workflow.Hands;
import onewindow.engine.workflow.Hands.HeldTask;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.forms.Texts;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.NotAllowed;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lends open tasks for help; they come back.
 */
@Component
public class Delegations {

	private final Hands hands;

	private final CaseFiles cases;

	private final Handovers handovers;

	private final HeldTasks held;

	private final Catalogue catalogue;

	private final StaffDirectory staff;

	private final Substitutions substitutions;

	Delegations(Hands hands, CaseFiles cases, Handovers handovers, HeldTasks held, Catalogue catalogue,
			StaffDirectory staff, Substitutions substitutions) {
		this.hands = hands;
		this.cases = cases;
		this.handovers = handovers;
		this.held = held;
		this.catalogue = catalogue;
		this.staff = staff;
		this.substitutions = substitutions;
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
				this.held.acting(actor, task));
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
		HeldTask task = this.held.held(number, taskId);
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
				Texts.line("remark", "协办意见", remark), this.held.acting(actor, task));
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
		HeldTask task = this.held.held(number, taskId);
		if (!task.delegated()) {
			throw new Conflict(AssignmentRefusal.NOT_LENT);
		}
		if (!actor.id().equals(task.assignee()) && !actor.id().equals(task.owner())
				&& !this.held.isHeadOver(actor, task)) {
			throw new NotAllowed(AssignmentRefusal.NOT_THE_HELPER);
		}
		return task;
	}

}
