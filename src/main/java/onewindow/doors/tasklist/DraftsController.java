package onewindow.doors.tasklist;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Hidden;
import onewindow.casework.cases.VisibleCases;
import onewindow.casework.drafts.Drafts;
import onewindow.engine.workflow.CurrentActor;
import onewindow.engine.workflow.OpenTasks;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Hall;
import onewindow.foundation.shared.NotFound;
import onewindow.foundation.shared.NotSignedIn;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Half-typed forms over HTTP, for whoever has signed in to Tasklist. Nobody sees what
 * others have typed.
 */
@Hidden
@RestController
@RequestMapping("/camunda/api/hall/tasks/{task}/draft")
class DraftsController {

	private final Drafts drafts;

	private final OpenTasks tasks;

	private final VisibleCases visible;

	private final CurrentActor actor;

	DraftsController(Drafts drafts, OpenTasks tasks, VisibleCases visible, CurrentActor actor) {
		this.drafts = drafts;
		this.tasks = tasks;
		this.visible = visible;
		this.actor = actor;
	}

	@PostMapping
	void keep(@PathVariable String task, @RequestBody ObjectNode answers) {
		requireOpen(task);
		this.drafts.keep(person(), task, answers.toString());
	}

	@GetMapping
	ResponseEntity<Shown> of(@PathVariable String task) {
		return this.drafts.of(person(), task)
			.map(draft -> ResponseEntity.ok(new Shown(draft.answers(), Hall.text(draft.savedAt()))))
			.orElseGet(() -> ResponseEntity.noContent().build());
	}

	private void requireOpen(String task) {
		CaseNumber number = this.tasks.caseOf(task).orElseThrow(() -> new NotFound(TasklistRefusal.TASK_IS_DONE));
		this.visible.get(number.value());
	}

	private Actor person() {
		return this.actor.get().orElseThrow(NotSignedIn::new);
	}

	/**
	 * What was typed.
	 *
	 * @param answers by the keys of the form
	 * @param savedAt when, as people read it
	 */
	record Shown(@JsonRawValue String answers, String savedAt) {
	}

}
