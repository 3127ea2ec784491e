package onewindow.examination;

import onewindow.cases.Elements;
import java.util.ArrayList;
import java.util.List;

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

	@Override
	public String text(CaseFile caseFile) {
		List<String> paragraphs = new ArrayList<>();
		this.timeline.last(caseFile.number(), Elements.REVIEW).ifPresent(act -> {
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
		return String.join("\n\n", paragraphs);
	}

}
