package onewindow.documents;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

import onewindow.cases.Act;
import onewindow.cases.Elements;
import onewindow.cases.Timeline;
import onewindow.catalogue.DeferralTerms;
import onewindow.clock.Deadlines;
import onewindow.clock.Exclusions;
import onewindow.clock.Extensions;
import onewindow.clock.LedgerEntry;
import onewindow.clock.LedgerEntry.Kind;
import onewindow.clock.LegalClock;
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

	private final LegalClock clock;

	private final Exclusions exclusions;

	private final Extensions extensions;

	ProcedureFacts(Timeline timeline, Deferrals deferrals, DeferralTerms terms, Deadlines deadlines,
			StaffDirectory staff, LegalClock clock, Exclusions exclusions, Extensions extensions) {
		this.clock = clock;
		this.exclusions = exclusions;
		this.extensions = extensions;
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
			case D08 -> {
				page.setVariable("opened", opened(number, act));
				page.setVariable("expected", this.exclusions.expected(number));
			}
			case D13 -> page.setVariable("procedure", closedLast(number));
			case D12N, D12P, D12R -> page.setVariable("hearingHost", hostOf(number, act));
			case D15, D16 -> page.setVariable("citedMinutes",
					this.timeline.of(number).stream().filter(minutes -> isCited(act, minutes)).toList());
			case D14 -> page.setVariable("proposal", this.extensions.proposal(number));
			case D20 -> page.setVariable("referralDue", this.deadlines.referralDue(number));
			default -> {
			}
		}
	}

	private String hostOf(CaseNumber number, Act act) {
		Act arrangement = act.element().equals(Elements.ARRANGE_HEARING) ? act
				: this.timeline.last(number, Elements.ARRANGE_HEARING).orElseThrow();
		return this.staff.nameOf(arrangement.text("host"));
	}

	/** The opening of what was closed last. */
	private LedgerEntry closedLast(CaseNumber number) {
		List<LedgerEntry> ledger = this.clock.ledger(number);
		LedgerEntry closed = last(ledger, entry -> entry.kind() == Kind.EXCLUSION_CLOSED);
		return last(ledger, entry -> entry.kind() == Kind.EXCLUSION_OPENED && entry.subject() == closed.subject());
	}

	private static LedgerEntry last(List<LedgerEntry> ledger, Predicate<LedgerEntry> which) {
		return ledger.stream().filter(which).reduce((earlier, later) -> later).orElseThrow();
	}

	private static boolean isCited(Act decision, Act minutes) {
		return decision.answers().get("citedMinutes") instanceof Collection<?> cited
				&& cited.contains(String.valueOf(minutes.id()));
	}

	private LedgerEntry opened(CaseNumber number, Act act) {
		return this.clock.ledger(number)
			.stream()
			.filter(entry -> entry.kind() == Kind.EXCLUSION_OPENED && entry.actId() == act.id())
			.findFirst()
			.orElseThrow();
	}

	private void officers(Context page, Act appointment) {
		page.setVariable("firstVerifier", this.staff.nameOf(appointment.text("firstVerifier")));
		page.setVariable("secondVerifier", this.staff.nameOf(appointment.text("secondVerifier")));
	}

}
