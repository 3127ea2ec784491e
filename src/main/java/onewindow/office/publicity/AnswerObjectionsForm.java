package onewindow.office.publicity;

import java.util.Map;

import onewindow.casework.gate.TaskForm;

import org.springframework.stereotype.Component;

/**
 * 答复公示异议: before the decision.
 */
@Component
class AnswerObjectionsForm implements TaskForm {

	private final PublicityRows rows;

	AnswerObjectionsForm(PublicityRows rows) {
		this.rows = rows;
	}

	@Override
	public String id() {
		return "answer-objections";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		this.rows.answer(submission.number(), submission.answers(), submission.act());
		return Map.of();
	}

}
