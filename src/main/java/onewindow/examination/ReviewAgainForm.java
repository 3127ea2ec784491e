package onewindow.examination;

import java.util.Map;

import onewindow.cases.CaseFile;
import onewindow.cases.Elements;
import onewindow.cases.Timeline;
import onewindow.gate.Markdown;
import onewindow.gate.TaskForm;
import onewindow.hearing.Hearings;
import onewindow.staff.StaffDirectory;

import org.springframework.stereotype.Component;

/**
 * 复核审查意见: the decider has sent the case back, and the reviewer looks at the opinion
 * again. The clock runs on.
 */
@Component
class ReviewAgainForm implements TaskForm {

	private final Timeline timeline;

	private final StaffDirectory staff;

	private final Hearings hearings;

	ReviewAgainForm(Timeline timeline, StaffDirectory staff, Hearings hearings) {
		this.hearings = hearings;
		this.timeline = timeline;
		this.staff = staff;
	}

	@Override
	public String id() {
		return "review-again";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		this.hearings.mayExamine(submission.caseFile().number(), submission.actor());
		return Map.of();
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		return this.timeline.last(caseFile.number(), Elements.DECIDE)
			.map(act -> Map.<String, Object>of("returnNote",
					"**退回复核**（%s）　%s".formatted(Markdown.escape(this.staff.nameOf(act.actor())),
							Markdown.escape(act.text("returnReason")))))
			.orElse(Map.of());
	}

}
