package onewindow.speciallaw.benefits;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.gate.FormNote;
import onewindow.casework.gate.Markdown;

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
	public Object value(CaseFile caseFile) {
		return this.benefits.assessment(caseFile.number())
			.map(assessed -> "**核算金额**　申报%s元，纳入范围%s元，核定%s元。%s".formatted(
					this.benefits.claim(caseFile.number()).amount().toPlainString(),
					assessed.eligible().toPlainString(), assessed.amount().toPlainString(),
					Markdown.escape(assessed.reason())))
			.orElse("");
	}

}
