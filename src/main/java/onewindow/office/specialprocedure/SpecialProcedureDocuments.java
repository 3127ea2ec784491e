package onewindow.office.specialprocedure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.clock.Exclusions;
import onewindow.office.statement.Statement;
import onewindow.outgoing.documents.DocumentSource;
import onewindow.outgoing.documents.DocumentType;

import org.springframework.stereotype.Component;

/**
 * The record of what a special procedure found. The notice of one is issued by whoever
 * begins it.
 */
@Component
class SpecialProcedureDocuments implements DocumentSource {

	private final ProcedureRows rows;

	private final Exclusions exclusions;

	SpecialProcedureDocuments(ProcedureRows rows, Exclusions exclusions) {
		this.rows = rows;
		this.exclusions = exclusions;
	}

	@Override
	public Collection<? extends DocumentType> types() {
		return List.of(Type.values());
	}

	@Override
	public Optional<Statement> newest(CaseFile caseFile, DocumentType type) {
		return this.rows.results(caseFile.number())
			.stream()
			.reduce((earlier, later) -> later)
			.map(result -> new Statement(result.actId(), () -> Map.of("result", result, "opened",
					this.exclusions.opening(caseFile.number(), result.kind()))));
	}

	/** What this room issues. */
	enum Type implements DocumentType {

		/** Special procedure: how long it takes, and that the clock stands (Art. 45). */
		D08("特别程序告知书", "特", ""),
		/** What experts or laboratories found (Art. 45). */
		D13("特别程序结果记录", "特录", "issueSpecialProcedureRecord");

		private final String title;

		private final String mark;

		private final String delegate;

		Type(String title, String mark, String delegate) {
			this.title = title;
			this.mark = mark;
			this.delegate = delegate;
		}

		@Override
		public String title() {
			return this.title;
		}

		@Override
		public String mark() {
			return this.mark;
		}

		@Override
		public String delegate() {
			return this.delegate;
		}

	}

}
