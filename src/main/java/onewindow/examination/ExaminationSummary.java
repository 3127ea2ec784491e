package onewindow.examination;

import onewindow.cases.Elements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import onewindow.cases.Act;
import onewindow.cases.CaseFile;
import onewindow.cases.Timeline;
import onewindow.gate.FormNote;
import onewindow.gate.Markdown;
import onewindow.staff.StaffDirectory;

import org.springframework.stereotype.Component;

/**
 * Shows whoever decides what reviewer and officers found.
 */
@Component
class ExaminationSummary implements FormNote {

	private final Timeline timeline;

	private final StaffDirectory staff;

	ExaminationSummary(Timeline timeline, StaffDirectory staff) {
		this.timeline = timeline;
		this.staff = staff;
	}

	@Override
	public String name() {
		return "examinationSummary";
	}

	/** What the reviewer only asked or proposed is no opinion. */
	private Optional<Act> lastOpinion(CaseFile caseFile) {
		return this.timeline.of(caseFile.number())
			.stream()
			.filter(act -> act.element().equals(Elements.REVIEW) || act.element().equals(Elements.REVIEW_AGAIN))
			.filter(act -> !act.text("reviewOpinion").isEmpty())
			.reduce((earlier, later) -> later);
	}

	@Override
	public String text(CaseFile caseFile) {
		List<String> paragraphs = new ArrayList<>();
		lastOpinion(caseFile).ifPresent(act -> {
			String proposal = act.text("proposal").equals("grant") ? "建议准予" : "建议不予";
			paragraphs.add("审查意见（%s）：%s。%s".formatted(this.staff.nameOf(act.actor()), proposal,
					Markdown.escape(act.text("reviewOpinion"))));
		});
		this.timeline.last(caseFile.number(), Elements.RECORD_VERIFICATION)
			.filter(act -> !act.text("verification").isEmpty())
			.ifPresent(act -> {
				String conclusion = switch (act.text("verification")) {
					case "pass" -> "符合要求";
					case "fix" -> "限期整改后复查";
					default -> "不符合要求";
				};
				paragraphs.add("现场核查（%s，%s）：%s。%s".formatted(this.staff.nameOf(act.actor()), act.text("verifiedOn"),
						conclusion, Markdown.escape(act.text("findings"))));
			});
		this.timeline.of(caseFile.number())
			.stream()
			.filter(act -> act.element().equals(Elements.RECORD_SPECIAL_PROCEDURE))
			.forEach(act -> paragraphs.add("特别程序（%s）：%s。%s".formatted(Markdown.escape(act.text("participants")),
					switch (act.text("conclusion")) {
						case "pass" -> "符合要求";
						case "conditional" -> "采取措施后符合要求";
						default -> "不符合要求";
					}, Markdown.escape(act.text("findings")))));
		return String.join("\n\n", paragraphs);
	}

}
