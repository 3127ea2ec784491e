package onewindow.counter.delivery;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import onewindow.casework.cases.CaseFile;
import onewindow.foundation.shared.CaseNumber;
import onewindow.office.statement.Statement;
import onewindow.outgoing.documents.DocumentAddition;
import onewindow.outgoing.documents.DocumentSource;
import onewindow.outgoing.documents.DocumentType;

import org.springframework.stereotype.Component;

/**
 * The service receipt (D18, Art. 44), and who took a decision at once that was made on
 * the spot.
 */
@Component
class DeliveryDocument implements DocumentSource, DocumentAddition {

	private final Deliveries deliveries;

	DeliveryDocument(Deliveries deliveries) {
		this.deliveries = deliveries;
	}

	@Override
	public Collection<? extends DocumentType> types() {
		return List.of(Type.values());
	}

	@Override
	public Optional<Statement> newest(CaseFile caseFile, DocumentType type) {
		return this.deliveries.of(caseFile.number())
			.map(delivery -> new Statement(delivery.actId(), () -> Map.of("delivery", delivery)));
	}

	@Override
	public Map<String, Object> facts(CaseNumber number, DocumentType type, long actId) {
		return type.isDecision() ? this.deliveries.of(number)
			.filter(delivery -> delivery.actId() == actId)
			.<Map<String, Object>>map(delivery -> Map.of("delivery", delivery))
			.orElse(Map.of()) : Map.of();
	}

	/** What this room issues. */
	enum Type implements DocumentType {

		/** Service receipt (Art. 44). */
		D18;

		@Override
		public String title() {
			return "送达回证";
		}

		@Override
		public String mark() {
			return "送";
		}

		@Override
		public String delegate() {
			return "issueServiceReceipt";
		}

	}

}
