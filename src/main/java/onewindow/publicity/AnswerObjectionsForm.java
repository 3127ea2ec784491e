package onewindow.publicity;

import java.util.Map;

import onewindow.gate.TaskForm;

import org.springframework.stereotype.Component;

/**
 * 答复公示异议: before the decision.
 */
@Component
class AnswerObjectionsForm implements TaskForm {

	@Override
	public String id() {
		return "answer-objections";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		return Map.of();
	}

}
