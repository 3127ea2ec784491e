package onewindow.benefits;

import onewindow.cases.CaseFile;
import onewindow.gate.FormNote;
import onewindow.gate.Markdown;

import org.springframework.stereotype.Component;

/**
 * Shows what was worked out.
 */
@Component
class BenefitNote implements FormNote {

	private final Benefits benefits;

	BenefitNote(Benefits benefits) {
		this.benefits = benefits;
	}

	@Override
	public String name() {
		return "benefitNote";
	}

	@Override
	public String text(CaseFile caseFile) {
		return this.benefits.assessment(caseFile.number())
			.map(act -> "**核算金额**　申报%s元，纳入范围%s元，核定%s元。%s".formatted(
					this.benefits.claimed(caseFile.number()).toPlainString(), act.text("eligibleAmount"),
					act.text("amount"), Markdown.escape(act.text("amountReason"))))
			.orElse("");
	}

}
