package onewindow.examination;

import java.util.stream.Collectors;

import onewindow.cases.Act;
import onewindow.cases.CaseFile;
import onewindow.cases.Elements;
import onewindow.cases.Timeline;
import onewindow.gate.FormNote;
import onewindow.gate.Markdown;
import onewindow.staff.StaffDirectory;

import org.springframework.stereotype.Component;

/**
 * What the reviewer asked and the window answered.
 */
@Component
class QuestionNote implements FormNote {

	private final Timeline timeline;

	private final StaffDirectory staff;

	QuestionNote(Timeline timeline, StaffDirectory staff) {
		this.timeline = timeline;
		this.staff = staff;
	}

	@Override
	public String name() {
		return "questionNote";
	}

	@Override
	public String text(CaseFile caseFile) {
		return this.timeline.of(caseFile.number())
			.stream()
			.filter(act -> !said(act).isEmpty())
			.map(act -> "**%s**（%s）　%s".formatted(act.element().equals(Elements.REVIEW) ? "审查询问" : "窗口答复",
					Markdown.escape(this.staff.nameOf(act.actor())), Markdown.escape(said(act))))
			.collect(Collectors.joining("\n\n"));
	}

	private static String said(Act act) {
		return switch (act.element()) {
			case Elements.REVIEW -> act.text("question");
			case Elements.ANSWER_QUESTION -> act.text("answer");
			default -> "";
		};
	}

}
