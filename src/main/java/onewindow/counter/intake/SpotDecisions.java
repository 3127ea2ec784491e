package onewindow.counter.intake;

import onewindow.casework.gate.TaskForm.Submission;
import onewindow.casework.outcomes.Decision.Grounds;
import onewindow.casework.outcomes.Decisions;
import onewindow.counter.delivery.Deliveries;
import onewindow.foundation.forms.Answers;

import org.springframework.stereotype.Component;

/**
 * Decides on the spot, and hands over what was decided.
 */
@Component
class SpotDecisions {

	private final Decisions decisions;

	private final Deliveries deliveries;

	SpotDecisions(Decisions decisions, Deliveries deliveries) {
		this.decisions = decisions;
		this.deliveries = deliveries;
	}

	void decide(Submission submission) {
		Answers answers = submission.answers();
		if (answers.require("decision").equals("grant")) {
			this.decisions.grant(submission.number(), submission.act(), answers.text("licenceScope").orElse(null));
		}
		else {
			this.decisions.refuse(submission.number(), submission.act(), Grounds.of(answers));
		}
		this.deliveries.handOver(submission.number(), answers, submission.act());
	}

}
