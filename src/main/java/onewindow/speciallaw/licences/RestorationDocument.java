package onewindow.speciallaw.licences;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import onewindow.casework.cases.CaseFile;
import onewindow.office.statement.Statement;
import onewindow.outgoing.documents.DocumentSource;
import onewindow.outgoing.documents.DocumentType;

import org.springframework.stereotype.Component;

/**
 * The order to restore land.
 */
@Component
class RestorationDocument implements DocumentSource {

	private final RestorationChecks checks;

	RestorationDocument(RestorationChecks checks) {
		this.checks = checks;
	}

	@Override
	public Collection<? extends DocumentType> types() {
		return List.of(Type.values());
	}

	@Override
	public Optional<Statement> newest(CaseFile caseFile, DocumentType type) {
		return this.checks.newest(caseFile.number())
			.map(check -> new Statement(check.actId(), () -> Map.of("check", check)));
	}

	/** What this room issues. */
	enum Type implements DocumentType {

		/** What a check after the decision found must be mended (Art. 61, 67). */
		D21;

		@Override
		public String title() {
			return "责令限期恢复通知书";
		}

		@Override
		public String mark() {
			return "改";
		}

		@Override
		public String delegate() {
			return "issueRestorationOrder";
		}

	}

}
