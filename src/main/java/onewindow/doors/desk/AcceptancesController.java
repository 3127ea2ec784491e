package onewindow.doors.desk;

import java.util.List;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import onewindow.counter.intake.BatchAcceptance;
import onewindow.foundation.shared.CaseNumber;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Several applications accepted in one go.
 */
@RestController
@RequestMapping({ "/api/acceptances", "/camunda/api/hall/acceptances" })
class AcceptancesController {

	private final BatchAcceptance acceptances;

	AcceptancesController(BatchAcceptance acceptances) {
		this.acceptances = acceptances;
	}

	@Operation(summary = "Accepts several complete applications",
			description = "Each for itself, as by its form. What cannot be accepted is told one by one.")
	@PostMapping
	List<Accepted> accept(@RequestBody Tasks asked) {
		return this.acceptances.accept(asked.tasks())
			.stream()
			.map(each -> new Accepted(Optional.ofNullable(each.number()).map(CaseNumber::value).orElse(null),
					each.whyNot()))
			.toList();
	}

	/**
	 * Several tasks.
	 *
	 * @param tasks their ids
	 */
	record Tasks(List<String> tasks) {
	}

	/**
	 * What came of one application.
	 *
	 * @param caseNumber the case, {@literal null} when the task is done
	 * @param whyNot why it was not accepted, {@literal null} when it was
	 */
	record Accepted(String caseNumber, String whyNot) {
	}

}
