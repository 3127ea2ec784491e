package onewindow.office.hearing;

import java.util.stream.Collectors;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.gate.FormNote;
import onewindow.casework.gate.Markdown;
import onewindow.engine.staff.StaffDirectory;

import org.springframework.stereotype.Component;

/**
 * What was said at the hearings of a case.
 */
@Component
class HearingNote implements FormNote {

	private final HearingRows rows;

	private final StaffDirectory staff;

	HearingNote(HearingRows rows, StaffDirectory staff) {
		this.rows = rows;
		this.staff = staff;
	}

	@Override
	public String name() {
		return "hearingNote";
	}

	@Override
	public Object value(CaseFile caseFile) {
		return this.rows.minutes(caseFile.number())
			.stream()
			.map(minutes -> "**听证笔录**（%s举行，主持人%s）　%s".formatted(minutes.heldOn(),
					Markdown.escape(this.staff.nameOf(minutes.host())),
					Markdown.escape(minutes.proceedings().summary())))
			.collect(Collectors.joining("\n\n"));
	}

}
