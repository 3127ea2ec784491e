package onewindow.examination;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import onewindow.catalogue.Item;
import onewindow.catalogue.Item.Applies;
import onewindow.clock.Extensions;
import onewindow.forms.Answers;
import onewindow.gate.TaskForm;
import onewindow.hearing.Hearings;

import org.springframework.stereotype.Component;

/**
 * 审查申请: the reviewer finds what speaks for and against it, and says which stages are
 * needed. Before that, the reviewer may ask the window something, or propose to extend
 * the limit of the law; the clock runs on.
 */
@Component
class ReviewForm implements TaskForm {

	/** The stages that the reviewer decides on, and the field that asks. */
	private static final Map<String, String> QUESTIONS = Map.of("onsite_verification", "siteVerification",
			"expert_review", "expertReview", "inspection_testing", "inspectionTesting", "hearing", "hearing",
			"publicity", "publicity");

	private final Extensions extensions;

	private final Hearings hearings;

	ReviewForm(Extensions extensions, Hearings hearings) {
		this.extensions = extensions;
		this.hearings = hearings;
	}

	@Override
	public String id() {
		return "review";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		this.hearings.mayExamine(submission.caseFile().number(), submission.actor());
		Answers answers = submission.answers();
		String proposal = answers.require("proposal");
		if (proposal.equals("extend")) {
			int days = ((BigDecimal) answers.values().get("extensionDays")).intValueExact();
			this.extensions.propose(submission.caseFile().number(), days, answers.require("extensionReason"),
					submission.actor());
		}
		return switch (proposal) {
			case "ask", "extend" -> Map.of("reviewed", proposal);
			default -> stages(submission.item(), answers);
		};
	}

	private static Map<String, Object> stages(Item item, Answers answers) {
		Map<String, Object> routing = new HashMap<>(Map.of("reviewed", "done"));
		QUESTIONS.forEach((stage, field) -> {
			if (item.stage(stage) == Applies.CONDITIONAL) {
				routing.put(field, !answers.require(field).equals("no"));
			}
		});
		return routing;
	}

}
