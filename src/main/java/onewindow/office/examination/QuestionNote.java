package onewindow.office.examination;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.gate.FormNote;
import onewindow.casework.gate.Markdown;
import onewindow.engine.staff.StaffDirectory;

import org.springframework.stereotype.Component;

/**
 * What the reviewer asked and the window answered.
 */
@Component
class QuestionNote implements FormNote {

	private final Questions questions;

	private final StaffDirectory staff;

	QuestionNote(Questions questions, StaffDirectory staff) {
		this.questions = questions;
		this.staff = staff;
	}

	@Override
	public String name() {
		return "questionNote";
	}

	@Override
	public Object value(CaseFile caseFile) {
		return this.questions.of(caseFile.number())
			.stream()
			.flatMap(question -> Stream.of(line("审查询问", question.askedBy(), question.question()),
					(question.answer() != null) ? line("窗口答复", question.answeredBy(), question.answer()) : ""))
			.filter(line -> !line.isEmpty())
			.collect(Collectors.joining("\n\n"));
	}

	private String line(String what, String who, String text) {
		return "**%s**（%s）　%s".formatted(what, Markdown.escape(this.staff.nameOf(who)), Markdown.escape(text));
	}

}
