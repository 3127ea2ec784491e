package onewindow.doors.desk;

import java.util.List;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import onewindow.casework.assignment.HandOuts;
import onewindow.casework.assignment.HandOuts.HandOut;
import onewindow.engine.workflow.CurrentActor;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.NotSignedIn;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Several tasks at once: given to somebody, or put back. What cannot be changed is told
 * one by one.
 */
@RestController
@RequestMapping({ "/api/assignments", "/camunda/api/hall/assignments" })
class HandOutsController {

	private final HandOuts handOuts;

	private final CurrentActor actor;

	HandOutsController(HandOuts handOuts, CurrentActor actor) {
		this.handOuts = handOuts;
		this.actor = actor;
	}

	@Operation(summary = "Gives several tasks to a colleague of their post (分派)",
			description = "By the head of the unit, or whoever has them.")
	@PostMapping
	Changed give(@RequestBody Tasks asked) {
		return Changed.of(this.handOuts.give(asked.tasks(), asked.to(), asked.reason(), person()));
	}

	@Operation(summary = "Puts several tasks back, so that anybody of the post may take them",
			description = "By the head of the unit.")
	@PostMapping("/release")
	Changed release(@RequestBody Tasks asked) {
		return Changed.of(this.handOuts.release(asked.tasks(), asked.reason(), person()));
	}

	private Actor person() {
		return this.actor.get().orElseThrow(NotSignedIn::new);
	}

	/**
	 * Several tasks.
	 *
	 * @param tasks their ids
	 * @param to who gets them
	 * @param reason why
	 */
	record Tasks(List<String> tasks, String to, String reason) {
	}

	/**
	 * What came of it.
	 *
	 * @param changed how many tasks were changed
	 * @param left those that were not
	 */
	record Changed(int changed, List<Left> left) {

		static Changed of(HandOut out) {
			return new Changed(out.changed(),
					out.left()
						.stream()
						.map(each -> new Left(each.task(),
								Optional.ofNullable(each.number()).map(CaseNumber::value).orElse(null), each.whyNot()))
						.toList());
		}

	}

	/**
	 * A task that was not changed.
	 *
	 * @param task its id
	 * @param caseNumber the case, {@literal null} when the task is done
	 * @param whyNot as people read it
	 */
	record Left(String task, String caseNumber, String whyNot) {
	}

}
