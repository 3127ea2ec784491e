package onewindow.casework.assignment;

import java.util.Set;

import onewindow.casework.assignment.StaffTold.Subject;
import onewindow.casework.cases.CaseFiles;
import onewindow.engine.workflow.Hands;
import onewindow.engine.workflow.Hands.HeldTask;
import onewindow.foundation.forms.Texts;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.NotAllowed;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Urges those who have a task (催办).
 */
@Component
public class Urgings {

	private final Hands hands;

	private final CaseFiles cases;

	private final Concern concern;

	private final Handovers handovers;

	private final ApplicationEventPublisher events;

	Urgings(Hands hands, CaseFiles cases, Concern concern, Handovers handovers, ApplicationEventPublisher events) {
		this.hands = hands;
		this.cases = cases;
		this.concern = concern;
		this.handovers = handovers;
		this.events = events;
	}

	/**
	 * Urges a task: whoever has it, or may take it, is told.
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
		HeldTask task = requireOpen(number, taskId, actor);
		String given = Texts.line("reason", "催办理由", reason);
		this.handovers.book(number, HandoverKind.URGING, taskId, "催办：" + task.name(), given,
				this.concern.require(number, actor));
		Set<String> people = (task.assignee() != null) ? Set.of(task.assignee()) : Set.of();
		this.events.publishEvent(new StaffTold(number, Subject.URGING, people,
				people.isEmpty() ? task.candidateGroups() : Set.of(), "催办：%s。%s".formatted(task.name(), given)));
	}

	/**
	 * Requires that somebody may urge a task now.
	 * @param number the case
	 * @param taskId the task
	 * @param actor who wants to
	 * @return the task
	 * @throws NotAllowed when the case is not the person's business
	 * @throws Conflict when the task is done
	 */
	public HeldTask requireOpen(CaseNumber number, String taskId, Actor actor) {
		this.concern.require(number, actor);
		return this.hands.find(taskId)
			.filter(found -> found.caseNumber().equals(number))
			.orElseThrow(() -> new Conflict(AssignmentRefusal.TASK_DONE));
	}

}
