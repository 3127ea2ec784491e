package onewindow.counter.intake;

import java.util.Map;

import onewindow.casework.gate.TaskForm;

import org.springframework.stereotype.Component;

/**
 * 退还申请材料: the window gives the applicant back what an application that was returned had
 * brought, and tells why. Nobody was there when its period ran out.
 */
@Component
class HandBackForm implements TaskForm {

	@Override
	public String id() {
		return "hand-back";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		return Map.of();
	}

}
