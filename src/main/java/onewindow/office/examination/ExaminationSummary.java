package onewindow.office.examination;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.gate.FormNote;
import onewindow.casework.gate.Markdown;
import onewindow.engine.staff.StaffDirectory;

import org.springframework.stereotype.Component;

/**
 * Shows whoever decides what the reviewer found, and what each stage did.
 */
@Component
class ExaminationSummary implements FormNote {

	private final Reviews reviews;

	private final StaffDirectory staff;

	private final List<Finding> findings;

	ExaminationSummary(Reviews reviews, StaffDirectory staff, List<Finding> findings) {
		this.reviews = reviews;
		this.staff = staff;
		this.findings = findings;
	}

	@Override
	public String name() {
		return "examinationSummary";
	}

	@Override
	public Object value(CaseFile caseFile) {
		Stream<String> found = this.findings.stream().flatMap(finding -> finding.paragraph(caseFile).stream());
		return Stream.concat(this.reviews.newest(caseFile.number()).map(this::paragraph).stream(), found)
			.collect(Collectors.joining("\n\n"));
	}

	private String paragraph(Review review) {
		return "审查意见（%s）：%s。%s".formatted(this.staff.nameOf(review.reviewedBy()), review.proposal().zh(),
				Markdown.escape(review.opinion()));
	}

}
