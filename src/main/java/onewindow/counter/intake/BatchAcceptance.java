package onewindow.counter.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import onewindow.casework.cases.CaseFiles;
import onewindow.casework.materials.CaseMaterials;
import onewindow.engine.worklist.ListedTasks;
import onewindow.engine.worklist.ListedTasks.ListedTask;
import onewindow.engine.workflow.Completions;
import onewindow.engine.workflow.OpenTasks;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Window;
import onewindow.foundation.forms.Texts;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.NotAllowed;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Accepts several applications in one go. Each is accepted for itself, by the same gate
 * and rules as on its form, with what was handed in as what is there.
 */
@Component
public class BatchAcceptance {

	/** So many at once at most. */
	public static final int MOST = 50;

	/** Of the tasks of a window, so many that are due first. */
	private static final int LOOKED_AT = 100;

	private static final String ACCEPT = "Task_AcceptCase";

	private final ListedTasks listed;

	private final OpenTasks tasks;

	private final CaseFiles cases;

	private final CaseMaterials materials;

	private final WindowOutcomes outcomes;

	private final Completions completions;

	private final Catalogue catalogue;

	BatchAcceptance(ListedTasks listed, OpenTasks tasks, CaseFiles cases, CaseMaterials materials,
			WindowOutcomes outcomes, Completions completions, Catalogue catalogue) {
		this.listed = listed;
		this.tasks = tasks;
		this.cases = cases;
		this.materials = materials;
		this.outcomes = outcomes;
		this.completions = completions;
		this.catalogue = catalogue;
	}

	/**
	 * The applications that wait for somebody to accept them, among the tasks of their
	 * window that are due first.
	 * @param person at a window
	 * @return the earliest due first, with what each still lacks
	 */
	public List<Waiting> waitingFor(Actor person) {
		List<ListedTask> found = this.listed.ofElement(ACCEPT, windowsOf(person), person, LOOKED_AT);
		Map<String, List<String>> lacking = this.materials
			.outstanding(found.stream().map(task -> new CaseNumber(task.caseNumber())).toList());
		return found.stream()
			.map(task -> new Waiting(task, lacking.getOrDefault(task.caseNumber(), List.of())))
			.toList();
	}

	private Set<String> windowsOf(Actor person) {
		return this.catalogue.windows().stream().map(Window::group).filter(person::isIn).collect(Collectors.toSet());
	}

	/**
	 * Accepts applications for the person who is signed in.
	 * @param taskIds the tasks of acceptance
	 * @return what came of each, in no order
	 * @throws InvalidInput when there is nothing, or too much
	 */
	public List<Outcome> accept(Collection<String> taskIds) {
		if (taskIds == null || taskIds.isEmpty() || taskIds.size() > MOST) {
			throw new InvalidInput("tasks", IntakeRefusal.HOW_MANY, MOST);
		}
		List<Outcome> outcomes = new ArrayList<>();
		Set<String> asked = taskIds.stream().map(id -> Texts.line("tasks", "任务", id)).collect(Collectors.toSet());
		for (String task : asked) {
			CaseNumber number = this.tasks.caseOf(task).orElse(null);
			outcomes.add(new Outcome(number, (number != null) ? accept(task, number) : IntakeRefusal.TASK_DONE.say()));
		}
		return outcomes;
	}

	private String accept(String task, CaseNumber number) {
		Map<String, Object> there = this.outcomes.prefill(this.cases.get(number));
		Map<String, Object> answers = new HashMap<>(Map.of("acceptance", "accept"));
		answers.put("received", there.get("received"));
		answers.put("checked", there.get("checked"));
		try {
			this.completions.complete(task, answers);
			return null;
		}
		catch (InvalidInput | NotAllowed | Conflict ex) {
			return ex.getMessage();
		}
		catch (ConcurrencyFailureException ex) {
			return IntakeRefusal.AT_WORK.say();
		}
	}

	/**
	 * An application that waits.
	 *
	 * @param task the task of acceptance
	 * @param lacking the names of materials that were not handed in or are not right
	 */
	public record Waiting(ListedTask task, List<String> lacking) {
	}

	/**
	 * What came of one.
	 *
	 * @param number the case, {@literal null} when the task is done
	 * @param whyNot why it was not accepted, {@literal null} when it was
	 */
	public record Outcome(CaseNumber number, String whyNot) {
	}

}
