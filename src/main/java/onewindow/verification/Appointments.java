package onewindow.verification;

import java.time.LocalDate;

import onewindow.cases.Act;
import onewindow.cases.CaseFile;
import onewindow.cases.Elements;
import onewindow.cases.Timeline;
import onewindow.gate.Markdown;
import onewindow.shared.CaseNumber;
import onewindow.staff.StaffDirectory;

import org.springframework.stereotype.Component;

/**
 * What was arranged and recorded last, read from the timeline.
 */
@Component
class Appointments {

	private final Timeline timeline;

	private final StaffDirectory staff;

	Appointments(Timeline timeline, StaffDirectory staff) {
		this.timeline = timeline;
		this.staff = staff;
	}

	Act appointment(CaseNumber number) {
		return this.timeline.last(number, Elements.SCHEDULE_VERIFICATION)
			.orElseThrow(() -> new IllegalStateException("No visit was arranged in " + number));
	}

	Act record(CaseNumber number) {
		return this.timeline.last(number, Elements.RECORD_VERIFICATION)
			.orElseThrow(() -> new IllegalStateException("No visit was recorded in " + number));
	}

	LocalDate appointmentOn(CaseNumber number) {
		return LocalDate.parse(appointment(number).text("appointmentOn"));
	}

	/** The visit as arranged, for a form. */
	String arranged(CaseFile caseFile) {
		Act act = appointment(caseFile.number());
		return "**核查安排**　%s %s，%s　核查人员：%s、%s　核查内容：%s".formatted(act.text("appointmentOn"),
				Markdown.escape(act.text("appointmentTime")), Markdown.escape(act.text("verificationPlace")),
				Markdown.escape(this.staff.nameOf(act.text("firstVerifier"))),
				Markdown.escape(this.staff.nameOf(act.text("secondVerifier"))),
				Markdown.escape(act.text("itemsToCheck")));
	}

	/**
	 * What an earlier visit found, for whoever arranges the next one; empty before the
	 * first.
	 */
	String recordedSoFar(CaseFile caseFile) {
		return this.timeline.last(caseFile.number(), Elements.RECORD_VERIFICATION).isPresent() ? recorded(caseFile)
				: "";
	}

	/** The visit as recorded, for the form of whoever signs it too. */
	String recorded(CaseFile caseFile) {
		Act act = record(caseFile.number());
		if (!act.text("rescheduleReason").isEmpty()) {
			return "**改期**（%s）　%s".formatted(Markdown.escape(this.staff.nameOf(act.actor())),
					Markdown.escape(act.text("rescheduleReason")));
		}
		return "**核查笔录**（%s填写）　核查日期：%s　核查情况：%s　结论：%s".formatted(Markdown.escape(this.staff.nameOf(act.actor())),
				act.text("verifiedOn"), Markdown.escape(act.text("findings")), Conclusion.zh(act));
	}

}
