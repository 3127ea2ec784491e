package onewindow.outgoing.documents;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.clock.ExtensionProposal;
import onewindow.casework.clock.Extensions;
import onewindow.office.statement.Statement;

import org.springframework.stereotype.Component;

/**
 * What the notice of an extension states: the clock stands below this room and issues
 * nothing itself.
 */
@Component
class ExtensionNotice implements DocumentSource {

	private final Extensions extensions;

	ExtensionNotice(Extensions extensions) {
		this.extensions = extensions;
	}

	@Override
	public Collection<? extends DocumentType> types() {
		return List.of(CommonDocument.D14);
	}

	@Override
	public Optional<Statement> newest(CaseFile caseFile, DocumentType type) {
		ExtensionProposal proposal = this.extensions.proposal(caseFile.number());
		return Optional.of(new Statement(proposal.approvalAct(), () -> Map.of("proposal", proposal)));
	}

}
