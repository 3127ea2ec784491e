package onewindow.firerisk;

import java.math.BigDecimal;

import onewindow.cases.Elements;
import onewindow.cases.Timeline;
import onewindow.examination.GrantCondition;
import onewindow.forms.Answers;
import onewindow.gate.StartForm.Application;
import onewindow.gate.TaskForm.Submission;
import onewindow.intake.ApplicationCondition;

import org.springframework.stereotype.Component;

/**
 * Where the rules about fire are asked.
 */
@Component
class FireConditions implements GrantCondition, ApplicationCondition {

	private static final String ENTRY = "high-fire-risk-zone-entry-permit";

	private final FireOrders orders;

	private final Timeline timeline;

	FireConditions(FireOrders orders, Timeline timeline) {
		this.timeline = timeline;
		this.orders = orders;
	}

	@Override
	public void check(Submission submission) {
		if (FireOrders.ITEMS.contains(submission.item().id())) {
			FireRules.mayGrant(this.orders.inForceForNow());
			FireRules.isNotOver(
					this.timeline.last(submission.caseFile().number(), Elements.APPLIED).orElseThrow().text("endOn"),
					this.orders.today());
		}
	}

	@Override
	public void mayBeAccepted(Submission submission) {
		if (FireOrders.ITEMS.contains(submission.item().id())) {
			FireRules.mayAccept(this.orders.banInForce());
		}
	}

	@Override
	public void check(Application application) {
		if (FireOrders.ITEMS.contains(application.item().id())) {
			FireRules.endsAfterItBegins(application.answers().date("startOn").orElseThrow(),
					application.answers().date("endOn").orElseThrow());
		}
		if (application.item().id().equals(ENTRY)) {
			Answers answers = application.answers();
			FireRules.isWhole("people", "人员", answers.text("people").orElse(""), count(answers, "personCount"));
			FireRules.isWhole("vehicles", "车辆", answers.text("vehicles").orElse(""), count(answers, "vehicleCount"));
		}
	}

	private static long count(Answers answers, String key) {
		return ((BigDecimal) answers.values().get(key)).longValue();
	}

}
