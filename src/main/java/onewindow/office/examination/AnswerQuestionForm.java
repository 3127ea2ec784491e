package onewindow.office.examination;

import java.util.Map;

import onewindow.casework.gate.TaskForm;

import org.springframework.stereotype.Component;

/**
 * 答复审查询问: the window tells the reviewer what it knows. Acceptance stays closed, and
 * nothing more may be asked of the applicant.
 */
@Component
class AnswerQuestionForm implements TaskForm {

	private final Questions questions;

	AnswerQuestionForm(Questions questions) {
		this.questions = questions;
	}

	@Override
	public String id() {
		return "answer-question";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		this.questions.answer(submission.number(), submission.answers().require("answer"), submission.act());
		return Map.of();
	}

}
