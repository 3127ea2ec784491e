package onewindow.hearing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import onewindow.cases.Act;
import onewindow.cases.CaseFile;
import onewindow.forms.Answers;
import onewindow.gate.TaskForm;
import onewindow.shared.Hall;
import onewindow.shared.InvalidInput;

import org.springframework.stereotype.Component;

/**
 * 制作听证笔录: the host writes down what was said, and everybody signs (行政许可法 Art. 48).
 */
@Component
class RecordHearingForm implements TaskForm {

	private final Hearings hearings;

	private final HearingNote note;

	private final Clock time;

	RecordHearingForm(Hearings hearings, HearingNote note, Clock time) {
		this.hearings = hearings;
		this.note = note;
		this.time = time;
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
		Act arrangement = this.hearings.arrangement(submission.caseFile().number());
		HearingRules.isTheHost(submission.actor(), arrangement.text("host"));
		HearingRules.mayHost(arrangement.text("host"), this.hearings.handlers(submission.caseFile().number()));
		LocalDate heldOn = answers.date("heldOn").orElseThrow();
		if (heldOn.isBefore(LocalDate.parse(arrangement.text("hearingOn"))) || heldOn.isAfter(Hall.today(this.time))) {
			throw new InvalidInput("heldOn", "应在通知的听证日期（%s）至今天之间".formatted(arrangement.text("hearingOn")));
		}
		return Map.of("hearingHeld", true);
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		return Map.of("hearingNote", this.note.arranged(caseFile));
	}

}
