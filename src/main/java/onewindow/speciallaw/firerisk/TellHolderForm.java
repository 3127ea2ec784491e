package onewindow.speciallaw.firerisk;

import java.util.Map;

import onewindow.casework.gate.TaskForm;

import org.springframework.stereotype.Component;

/**
 * 告知持证人: that the licence does not hold now, by whatever way reaches the holder.
 */
@Component
class TellHolderForm implements TaskForm {

	@Override
	public String id() {
		return "tell-holder";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		return Map.of();
	}

}
