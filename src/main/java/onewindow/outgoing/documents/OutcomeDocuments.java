package onewindow.outgoing.documents;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.clock.Deadlines;
import onewindow.casework.clock.TimeLimits;
import onewindow.casework.outcomes.ApplicationReturns;
import onewindow.casework.outcomes.Decision;
import onewindow.casework.outcomes.Decisions;
import onewindow.casework.outcomes.NonAcceptances;
import onewindow.office.statement.Statement;

import org.springframework.stereotype.Component;

/**
 * What the documents state that end a case, whichever room has ended it.
 */
@Component
class OutcomeDocuments implements DocumentSource {

	private final Decisions decisions;

	private final NonAcceptances nonAcceptances;

	private final ApplicationReturns returns;

	private final Deadlines deadlines;

	OutcomeDocuments(Decisions decisions, NonAcceptances nonAcceptances, ApplicationReturns returns,
			Deadlines deadlines) {
		this.decisions = decisions;
		this.nonAcceptances = nonAcceptances;
		this.returns = returns;
		this.deadlines = deadlines;
	}

	@Override
	public Collection<? extends DocumentType> types() {
		return Set.of(CommonDocument.D05, CommonDocument.D15, CommonDocument.D16, CommonDocument.D17);
	}

	@Override
	public Optional<Statement> newest(CaseFile caseFile, DocumentType type) {
		return switch ((CommonDocument) type) {
			case D15, D16 -> this.decisions.of(caseFile.number()).map(this::statement);
			case D17 -> this.returns.of(caseFile.number())
				.map(given -> new Statement(given.actId(), () -> Map.of("returned", given)));
			default -> this.nonAcceptances.of(caseFile.number())
				.map(refused -> new Statement(refused.actId(), () -> Map.of("nonAcceptance", refused)));
		};
	}

	private Statement statement(Decision decision) {
		return new Statement(decision.actId(), () -> Map.of("decision", decision, "deliveryDue",
				this.deadlines.deliveryDue(decision.decidedOn()), "deliveryDays", TimeLimits.DELIVERY_DAYS));
	}

}
