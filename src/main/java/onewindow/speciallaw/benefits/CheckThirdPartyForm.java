package onewindow.speciallaw.benefits;

import java.util.Map;

import onewindow.casework.gate.TaskForm;

import org.springframework.stereotype.Component;

/**
 * 核查第三人责任: whether somebody else has to pay, or the fund pays first (社会保险法 Art. 30).
 */
@Component
class CheckThirdPartyForm implements TaskForm {

	@Override
	public String id() {
		return "check-third-party";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		return Map.of();
	}

}
