package onewindow.office.hearing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import onewindow.casework.cases.CaseFile;
import onewindow.engine.staff.StaffDirectory;
import onewindow.foundation.shared.CaseNumber;
import onewindow.office.statement.Statement;
import onewindow.outgoing.documents.DocumentAddition;
import onewindow.outgoing.documents.DocumentSource;
import onewindow.outgoing.documents.DocumentType;

import org.springframework.stereotype.Component;

/**
 * What the documents of a hearing state, and which minutes a decision cites.
 */
@Component
class HearingDocuments implements DocumentSource, DocumentAddition {

	private final HearingRows rows;

	private final StaffDirectory staff;

	HearingDocuments(HearingRows rows, StaffDirectory staff) {
		this.rows = rows;
		this.staff = staff;
	}

	@Override
	public Collection<? extends DocumentType> types() {
		return List.of(HearingDocument.values());
	}

	@Override
	public Optional<Statement> newest(CaseFile caseFile, DocumentType type) {
		CaseNumber number = caseFile.number();
		return switch ((HearingDocument) type) {
			case D12 ->
				this.rows.right(number).map(right -> new Statement(right.actId(), () -> Map.of("right", right)));
			case D12N, D12P -> this.rows.arrangement(number).map(this::arranged);
			case D12R -> this.rows.minutes(number)
				.stream()
				.reduce((earlier, later) -> later)
				.map(minutes -> new Statement(minutes.actId(),
						() -> Map.of("minutes", minutes, "hearingHost", this.staff.nameOf(minutes.host()))));
		};
	}

	private Statement arranged(HearingArrangement arrangement) {
		return new Statement(arrangement.actId(),
				() -> Map.of("arrangement", arrangement, "hearingHost", this.staff.nameOf(arrangement.host())));
	}

	@Override
	public Map<String, Object> facts(CaseNumber number, DocumentType type, long actId) {
		return type.isDecision() ? Map.of("citedMinutes", this.rows.citedBy(actId)) : Map.of();
	}

}
