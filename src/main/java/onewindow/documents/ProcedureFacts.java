package onewindow.documents;

import onewindow.cases.Act;
import onewindow.cases.Elements;
import onewindow.cases.Timeline;
import onewindow.catalogue.DeferralTerms;
import onewindow.clock.Deadlines;
import onewindow.deferral.Deferrals;
import onewindow.shared.CaseNumber;
import onewindow.staff.StaffDirectory;
import org.thymeleaf.context.Context;

import org.springframework.stereotype.Component;

/**
 * What the documents of a procedure state besides what every document states.
 */
@Component
class ProcedureFacts {

	private final Timeline timeline;

	private final Deferrals deferrals;

	private final DeferralTerms terms;

	private final Deadlines deadlines;

	private final StaffDirectory staff;

	ProcedureFacts(Timeline timeline, Deferrals deferrals, DeferralTerms terms, Deadlines deadlines,
			StaffDirectory staff) {
		this.timeline = timeline;
		this.deferrals = deferrals;
		this.terms = terms;
		this.deadlines = deadlines;
		this.staff = staff;
	}

	void add(Context page, DocumentType type, CaseNumber number, Act act) {
		switch (type) {
			case D06 -> {
				page.setVariable("barredMonths", this.terms.barredMonths());
				page.setVariable("deferral", this.deferrals.of(number).orElseThrow());
			}
			case D02 -> page.setVariable("deferral", this.deferrals.of(number).orElse(null));
			case D09 -> officers(page, act);
			case D09R -> {
				Act appointment = this.timeline.last(number, Elements.SCHEDULE_VERIFICATION).orElseThrow();
				page.setVariable("appointment", appointment);
				officers(page, appointment);
			}
			case D20 -> page.setVariable("referralDue", this.deadlines.referralDue(number));
			default -> {
			}
		}
	}

	private void officers(Context page, Act appointment) {
		page.setVariable("firstVerifier", this.staff.nameOf(appointment.text("firstVerifier")));
		page.setVariable("secondVerifier", this.staff.nameOf(appointment.text("secondVerifier")));
	}

}
