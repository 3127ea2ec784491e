package onewindow.office.coordination;

import java.util.Map;

import onewindow.casework.gate.TaskForm;

import org.springframework.stereotype.Component;

/**
 * 答复征求意见: agree, agree under conditions, object with reasons, or not ours.
 */
@Component
class GiveOpinionForm implements TaskForm {

	private final Opinions opinions;

	GiveOpinionForm(Opinions opinions) {
		this.opinions = opinions;
	}

	@Override
	public String id() {
		return "give-opinion";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		this.opinions.answer(submission);
		return Map.of();
	}

}
