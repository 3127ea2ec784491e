package onewindow.office.examination;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import onewindow.casework.clock.Extensions;
import onewindow.casework.gate.ExaminationCondition;
import onewindow.casework.gate.TaskForm;
import onewindow.foundation.catalogue.Item.Applies;
import onewindow.foundation.catalogue.Stage;
import onewindow.foundation.forms.Answers;

import org.springframework.stereotype.Component;

/**
 * 审查申请: the reviewer finds what speaks for and against it, and says which stages are
 * needed. Before that, the reviewer may ask the window something, or propose to extend
 * the limit of the law; the clock runs on.
 */
@Component
class ReviewForm implements TaskForm {

	private final Reviews reviews;

	private final Questions questions;

	private final Extensions extensions;

	private final List<ExaminationCondition> conditions;

	private final List<ReviewedStage> stages;

	ReviewForm(Reviews reviews, Questions questions, Extensions extensions, List<ExaminationCondition> conditions,
			List<ReviewedStage> stages) {
		this.reviews = reviews;
		this.questions = questions;
		this.extensions = extensions;
		this.conditions = conditions;
		this.stages = stages;
	}

	@Override
	public String id() {
		return "review";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		this.conditions.forEach(condition -> condition.requireExaminer(submission));
		Answers answers = submission.answers();
		return switch (answers.require("proposal")) {
			case "ask" -> {
				this.questions.ask(submission.number(), answers.require("question"), submission.act());
				yield Map.of("reviewed", "ask");
			}
			case "extend" -> {
				this.extensions.propose(submission.number(), answers.number("extensionDays").intValueExact(),
						answers.require("extensionReason"), submission.actor());
				yield Map.of("reviewed", "extend");
			}
			default -> review(submission);
		};
	}

	/** A stage that the model has not, the form does not ask for. */
	private Map<String, Object> review(Submission submission) {
		this.reviews.enter(submission, false);
		this.stages.forEach(stage -> stage.keep(submission));
		Map<String, Object> routing = new HashMap<>(Map.of("reviewed", "done"));
		for (Stage stage : Stage.values()) {
			stage.question()
				.filter(field -> submission.item().stage(stage) == Applies.CONDITIONAL)
				.ifPresent(field -> submission.answers()
					.text(field)
					.ifPresent(answer -> routing.put(field, !answer.equals("no"))));
		}
		return routing;
	}

}
