package onewindow.benefits;

import java.math.BigDecimal;
import java.util.Optional;

import onewindow.cases.Act;
import onewindow.cases.Elements;
import onewindow.cases.Timeline;
import onewindow.shared.CaseNumber;

import org.springframework.stereotype.Component;

/**
 * What was claimed and worked out in a case.
 */
@Component
class Benefits {

	private final Timeline timeline;

	Benefits(Timeline timeline) {
		this.timeline = timeline;
	}

	/** What the applicant claims. */
	BigDecimal claimed(CaseNumber number) {
		Act applied = applied(number);
		String expense = applied.text("totalExpense");
		return new BigDecimal(expense.isEmpty() ? applied.text("lossAmount") : expense);
	}

	/** Whether somebody else may have to pay. */
	boolean thirdParty(CaseNumber number) {
		return !applied(number).text("thirdPartyLiability").equals("none");
	}

	/** What was worked out last, empty before. */
	Optional<Act> assessment(CaseNumber number) {
		return this.timeline.last(number, Elements.ASSESS_AMOUNT);
	}

	/** The day of the decision, empty before. */
	Optional<Act> decision(CaseNumber number) {
		return this.timeline.last(number, Elements.DECIDE);
	}

	private Act applied(CaseNumber number) {
		return this.timeline.last(number, Elements.APPLIED).orElseThrow();
	}

}
