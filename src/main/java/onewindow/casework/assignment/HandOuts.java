package onewindow.casework.assignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import onewindow.engine.workflow.OpenTasks;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Unit.Role;
import onewindow.foundation.forms.Texts;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.NotAllowed;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Gives out several tasks at once (分派), or puts them back. Each is changed for itself:
 * what cannot be changed is told, and holds up no other.
 */
@Component
public class HandOuts {

	/** So many tasks at once at most. */
	public static final int MOST = 50;

	private final Assignments assignments;

	private final OpenTasks tasks;

	private final Catalogue catalogue;

	HandOuts(Assignments assignments, OpenTasks tasks, Catalogue catalogue) {
		this.assignments = assignments;
		this.tasks = tasks;
		this.catalogue = catalogue;
	}

	/**
	 * Gives tasks to a colleague of their post.
	 * @param taskIds the tasks
	 * @param to the colleague
	 * @param reason why
	 * @param actor whoever has a task, or the head of the unit that holds its post
	 * @return what was changed and what was not
	 * @throws InvalidInput when there is nothing, or too much, or no reason
	 */
	public HandOut give(Collection<String> taskIds, String to, String reason, Actor actor) {
		Texts.line("to", "接收人员", to);
		return each(taskIds, reason, (number, task) -> this.assignments.transfer(number, task, to, reason, actor));
	}

	/**
	 * Puts tasks back.
	 * @param taskIds the tasks
	 * @param reason why
	 * @param actor the head of the unit that holds their post
	 * @return what was changed and what was not
	 * @throws InvalidInput when there is nothing, or too much, or no reason
	 */
	public HandOut release(Collection<String> taskIds, String reason, Actor actor) {
		return each(taskIds, reason, (number, task) -> this.assignments.release(number, task, reason, actor));
	}

	/**
	 * The groups whose tasks somebody gives out.
	 * @param actor who
	 * @return those of the units whose head the person is
	 */
	public Set<String> groupsOf(Actor actor) {
		return this.catalogue.units()
			.stream()
			.filter(unit -> actor.isIn(unit.group(Role.HEAD)))
			.flatMap(unit -> this.catalogue.groupsOf(unit).stream())
			.collect(Collectors.toSet());
	}

	private HandOut each(Collection<String> taskIds, String reason, Change change) {
		Texts.line("reason", "理由", reason);
		if (taskIds == null || taskIds.isEmpty() || taskIds.size() > MOST) {
			throw new InvalidInput("tasks", AssignmentRefusal.HOW_MANY, MOST);
		}
		List<Left> left = new ArrayList<>();
		Set<String> asked = taskIds.stream().map(id -> Texts.line("tasks", "任务", id)).collect(Collectors.toSet());
		for (String task : asked) {
			CaseNumber number = this.tasks.caseOf(task).orElse(null);
			String whyNot = tryTo(change, number, task);
			if (whyNot != null) {
				left.add(new Left(task, number, whyNot));
			}
		}
		return new HandOut(asked.size() - left.size(), left);
	}

	private static String tryTo(Change change, CaseNumber number, String task) {
		if (number == null) {
			return AssignmentRefusal.TASK_DONE.say();
		}
		try {
			change.make(number, task);
			return null;
		}
		catch (Conflict | NotAllowed | InvalidInput ex) {
			return ex.getMessage();
		}
		catch (ConcurrencyFailureException ex) {
			return AssignmentRefusal.AT_WORK.say();
		}
	}

	private interface Change {

		void make(CaseNumber number, String task);

	}

	/**
	 * What came of it.
	 *
	 * @param changed how many tasks were changed
	 * @param left those that were not
	 */
	public record HandOut(int changed, List<Left> left) {
	}

	/**
	 * A task that was not changed.
	 *
	 * @param task its id
	 * @param number the case, {@literal null} when the task is done
	 * @param whyNot as people read it
	 */
	public record Left(String task, CaseNumber number, String whyNot) {
	}

}
