package onewindow.counter.intake;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.Timeline;
import onewindow.casework.clock.Deadlines;
import onewindow.casework.clock.LegalClock;
import onewindow.casework.deferral.Deferrals;
import onewindow.foundation.catalogue.DeferralTerms;
import onewindow.foundation.shared.CaseNumber;
import onewindow.office.statement.Statement;
import onewindow.outgoing.documents.CommonDocument;
import onewindow.outgoing.documents.DocumentSource;
import onewindow.outgoing.documents.DocumentType;

import org.springframework.stereotype.Component;

/**
 * What the documents of intake state; the refusal of a redirected applicant among them.
 */
@Component
class IntakeDocuments implements DocumentSource {

	private static final String APPLIED = "StartEvent_Applied";

	private final Timeline timeline;

	private final WindowFacts facts;

	private final Deferrals deferrals;

	private final DeferralTerms terms;

	private final Deadlines deadlines;

	private final LegalClock clock;

	IntakeDocuments(Timeline timeline, WindowFacts facts, Deferrals deferrals, DeferralTerms terms, Deadlines deadlines,
			LegalClock clock) {
		this.timeline = timeline;
		this.facts = facts;
		this.deferrals = deferrals;
		this.terms = terms;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	@Override
	public Collection<? extends DocumentType> types() {
		Set<DocumentType> types = new HashSet<>(EnumSet.allOf(IntakeDocument.class));
		types.add(CommonDocument.D05);
		return types;
	}

	@Override
	public Optional<Statement> newest(CaseFile caseFile, DocumentType type) {
		CaseNumber number = caseFile.number();
		if (type == CommonDocument.D05) {
			return redirected(number);
		}
		return switch ((IntakeDocument) type) {
			case D01 -> this.timeline.last(number, APPLIED)
				.map(act -> new Statement(act.id(), () -> Map.of("correctionNoticeDue",
						this.deadlines.correctionNoticeDue(caseFile.receivedOn()))));
			case D02,
					D06 ->
				this.facts.acceptances()
					.of(number)
					.map(acceptance -> new Statement(acceptance.actId(), () -> acceptance(number)));
			case D03 -> this.facts.corrections()
				.newest(number)
				.map(notice -> new Statement(notice.actId(),
						() -> Map.of("correction", notice, "correctionsDue", this.deadlines.correctionsDue(number))));
			case D20 -> redirected(number);
		};
	}

	private Optional<Statement> redirected(CaseNumber number) {
		return this.facts.referrals()
			.of(number)
			.map(referral -> new Statement(referral.actId(),
					() -> Map.of("referral", referral, "competentBody",
							this.facts.referrals().receiver(number).orElseThrow().nameZh(), "referralDue",
							this.deadlines.referralDue(number))));
	}

	private Map<String, Object> acceptance(CaseNumber number) {
		Map<String, Object> facts = new HashMap<>(Map.of("barredMonths", this.terms.barredMonths()));
		facts.put("deemedOn", this.clock.deemedOn(number).orElse(null));
		facts.put("deferral", this.deferrals.of(number).orElse(null));
		return facts;
	}

}
