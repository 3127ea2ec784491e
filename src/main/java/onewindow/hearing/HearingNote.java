package onewindow.hearing;

import java.util.stream.Collectors;

import onewindow.cases.Act;
import onewindow.cases.CaseFile;
import onewindow.gate.FormNote;
import onewindow.gate.Markdown;
import onewindow.staff.StaffDirectory;

import org.springframework.stereotype.Component;

/**
 * What was said at the hearings of a case.
 */
@Component
class HearingNote implements FormNote {

	private final Hearings hearings;

	private final StaffDirectory staff;

	HearingNote(Hearings hearings, StaffDirectory staff) {
		this.hearings = hearings;
		this.staff = staff;
	}

	@Override
	public String name() {
		return "hearingNote";
	}

	@Override
	public String text(CaseFile caseFile) {
		return this.hearings.minutes(caseFile.number())
			.stream()
			.map(act -> "**听证笔录**（%s举行，主持人%s）　%s".formatted(act.text("heldOn"),
					Markdown.escape(this.staff.nameOf(act.actor())), Markdown.escape(act.text("hearingSummary"))))
			.collect(Collectors.joining("\n\n"));
	}

	/** What was arranged. */
	String arranged(CaseFile caseFile) {
		Act act = this.hearings.arrangement(caseFile.number());
		return "**听证安排**　%s %s，%s　主持人：%s".formatted(act.text("hearingOn"), Markdown.escape(act.text("hearingTime")),
				Markdown.escape(act.text("hearingPlace")), Markdown.escape(this.staff.nameOf(act.text("host"))));
	}

}
