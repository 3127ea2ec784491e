package onewindow.speciallaw.firerisk;

import onewindow.casework.gate.ApplicationCondition;
import onewindow.casework.gate.GrantCondition;
import onewindow.casework.gate.StartForm.Application;
import onewindow.casework.gate.TaskForm.Submission;
import onewindow.foundation.forms.Answers;
import onewindow.speciallaw.licences.AppliedTerms;

import org.springframework.stereotype.Component;

/**
 * Where the rules about fire are asked.
 */
@Component
class FireConditions implements GrantCondition, ApplicationCondition {

	private static final String ENTRY = "high-fire-risk-zone-entry-permit";

	private final FireOrders orders;

	private final AppliedTerms terms;

	FireConditions(FireOrders orders, AppliedTerms terms) {
		this.terms = terms;
		this.orders = orders;
	}

	@Override
	public void requireGrantable(Submission submission) {
		if (FireOrders.ITEMS.contains(submission.item().id())) {
			FireRules.requireNoOrder(this.orders.inForceForNow());
			FireRules.requireDaysLeft(this.terms.of(submission.number()).orElseThrow().endOn(), this.orders.today());
		}
	}

	@Override
	public void requireAcceptable(Submission submission) {
		if (FireOrders.ITEMS.contains(submission.item().id())) {
			FireRules.requireNoBan(this.orders.banInForce());
		}
	}

	@Override
	public void requireApplicable(Application application) {
		if (FireOrders.ITEMS.contains(application.item().id())) {
			FireRules.requireEndAfterStart(application.answers().requireDate("startOn"),
					application.answers().requireDate("endOn"));
		}
		if (application.item().id().equals(ENTRY)) {
			Answers answers = application.answers();
			FireRules.requireWholeList("people", "人员", answers.text("people").orElse(""),
					count(answers, "personCount"));
			FireRules.requireWholeList("vehicles", "车辆", answers.text("vehicles").orElse(""),
					count(answers, "vehicleCount"));
		}
	}

	private static long count(Answers answers, String key) {
		return answers.number(key).longValue();
	}

}
