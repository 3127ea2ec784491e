package onewindow.office.hearing;

import java.util.Map;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.gate.Markdown;
import onewindow.casework.gate.TaskForm;
import onewindow.engine.staff.StaffDirectory;
import onewindow.foundation.forms.Answers;

import org.springframework.stereotype.Component;

/**
 * 制作听证笔录: the host writes down what was said, and everybody signs (行政许可法 Art. 48).
 */
@Component
class RecordHearingForm implements TaskForm {

	private final Hearings hearings;

	private final HearingRows rows;

	private final HearingDates dates;

	private final StaffDirectory staff;

	RecordHearingForm(Hearings hearings, HearingRows rows, HearingDates dates, StaffDirectory staff) {
		this.hearings = hearings;
		this.rows = rows;
		this.dates = dates;
		this.staff = staff;
	}

	@Override
	public String id() {
		return "record-hearing";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		Answers answers = submission.answers();
		if (answers.require("hearing").equals("rescheduled")) {
			return Map.of("hearingHeld", false);
		}
		HearingArrangement arrangement = this.hearings.arrangement(submission.number());
		HearingRules.requireHost(submission.actor(), arrangement.host());
		HearingRules.requireImpartialHost(arrangement.host(), this.hearings.handlers(submission.number()));
		HearingRules.requireHeldInTime(answers.requireDate("heldOn"), arrangement.day(), this.dates.today());
		this.rows.record(submission.number(), answers, submission.act());
		return Map.of("hearingHeld", true);
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		HearingArrangement arrangement = this.hearings.arrangement(caseFile.number());
		return Map.of("hearingNote",
				"**听证安排**　%s %s，%s　主持人：%s".formatted(arrangement.day(), Markdown.escape(arrangement.time()),
						Markdown.escape(arrangement.place()), Markdown.escape(this.staff.nameOf(arrangement.host()))));
	}

}
