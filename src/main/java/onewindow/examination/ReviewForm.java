package onewindow.examination;

import java.util.Map;

import onewindow.catalogue.Item.Applies;
import onewindow.gate.TaskForm;

import org.springframework.stereotype.Component;

/**
 * 审查申请: the reviewer proposes a decision and says whether the site must be seen.
 */
@Component
class ReviewForm implements TaskForm {

	@Override
	public String id() {
		return "review";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		if (submission.item().stage("onsite_verification") != Applies.CONDITIONAL) {
			return Map.of();
		}
		return Map.of("siteVerification", submission.answers().require("siteVerification").equals("yes"));
	}

}
