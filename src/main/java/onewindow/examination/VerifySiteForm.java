package onewindow.examination;

import java.util.Map;

import onewindow.catalogue.Unit.Role;
import onewindow.gate.TaskForm;
import onewindow.shared.InvalidInput;
import onewindow.staff.StaffDirectory;

import org.springframework.stereotype.Component;

/**
 * 现场核查: two different officers of the unit go there (行政许可法 Art. 34). It does not stop the
 * clock.
 */
@Component
class VerifySiteForm implements TaskForm {

	private final StaffDirectory staff;

	VerifySiteForm(StaffDirectory staff) {
		this.staff = staff;
	}

	@Override
	public String id() {
		return "verify-site";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		String colleague = submission.answers().require("secondVerifier");
		if (colleague.equals(submission.actor().id())) {
			throw new InvalidInput("secondVerifier", "现场核查须由两名以上工作人员进行，另一名核查人员不能是本人");
		}
		if (!this.staff.holds(colleague, submission.unit(), Role.VERIFY)) {
			throw new InvalidInput("secondVerifier", "不是本单位的核查人员账号");
		}
		return Map.of();
	}

}
