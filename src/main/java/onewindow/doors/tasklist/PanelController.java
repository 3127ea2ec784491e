package onewindow.doors.tasklist;

import io.swagger.v3.oas.annotations.Hidden;
import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.Duplicates;
import onewindow.casework.cases.Unmaskings;
import onewindow.casework.cases.VisibleCases;
import onewindow.engine.workflow.CurrentActor;
import onewindow.engine.workflow.OpenTasks;
import onewindow.foundation.forms.Texts;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.NotFound;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The case panel over HTTP, for whoever has signed in to Tasklist.
 */
@Hidden
@RestController
@RequestMapping("/camunda/api/hall")
class PanelController {

	private final CasePanel panel;

	private final VisibleCases visible;

	private final OpenTasks tasks;

	private final Unmaskings unmaskings;

	private final Duplicates duplicates;

	private final CurrentActor actor;

	PanelController(CasePanel panel, VisibleCases visible, OpenTasks tasks, Unmaskings unmaskings,
			Duplicates duplicates, CurrentActor actor) {
		this.panel = panel;
		this.visible = visible;
		this.tasks = tasks;
		this.unmaskings = unmaskings;
		this.duplicates = duplicates;
		this.actor = actor;
	}

	@GetMapping("/tasks/{task}/panel")
	ResponseEntity<String> ofTask(@PathVariable String task) {
		CaseNumber number = this.tasks.caseOf(task).orElseThrow(() -> new NotFound(TasklistRefusal.TASK_IS_DONE));
		return of(number.value());
	}

	@GetMapping("/cases/{number}/panel")
	ResponseEntity<String> of(@PathVariable String number) {
		return Page.of(this.panel.of(this.visible.get(number)));
	}

	@PostMapping("/cases/{number}/unmasking")
	ResponseEntity<String> unmask(@PathVariable String number, @RequestBody Reason asked) {
		CaseFile file = this.visible.get(number);
		String reason = Texts.line("reason", "查看的理由", asked.reason());
		return Page.of(this.panel.unmasked(this.unmaskings.unmask(file, reason)));
	}

	@PostMapping("/cases/{number}/duplicates")
	ResponseEntity<String> decide(@PathVariable String number, @RequestBody Decided decided) {
		CaseFile file = this.visible.get(number);
		this.duplicates.decide(file, this.visible.get(decided.other()), decided.duplicate(),
				Texts.line("reason", "核对的理由", decided.reason()), this.actor.orSystem());
		return of(number);
	}

	/**
	 * Whether two cases are one.
	 *
	 * @param other the other case
	 * @param duplicate whether they are
	 * @param reason why
	 */
	record Decided(String other, boolean duplicate, String reason) {
	}

	record Reason(String reason) {
	}

}
