package onewindow.outgoing.documents;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import onewindow.casework.cases.CaseFile;
import onewindow.foundation.shared.CaseNumber;
import onewindow.outgoing.documents.DocumentSource.Statement;

import org.springframework.stereotype.Component;

/**
 * Who knows what a document states.
 */
@Component
class DocumentSources {

	private final List<DocumentSource> sources;

	private final List<DocumentAddition> additions;

	private final Map<String, DocumentType> types = new HashMap<>();

	DocumentSources(List<DocumentSource> sources, List<DocumentAddition> additions) {
		this.sources = sources;
		this.additions = additions;
		sources.forEach(source -> source.types().forEach(type -> this.types.put(type.name(), type)));
	}

	DocumentType type(String name) {
		return Optional.ofNullable(this.types.get(name))
			.orElseThrow(() -> new IllegalStateException("No room knows the document " + name));
	}

	Statement newest(CaseFile caseFile, DocumentType type) {
		return this.sources.stream()
			.filter(source -> source.types().contains(type))
			.flatMap(source -> source.newest(caseFile, type).stream())
			.max(Comparator.comparingLong(Statement::actId))
			.orElseThrow(() -> new IllegalStateException(
					"Nothing was done in %s that %s could state".formatted(caseFile.number(), type.name())));
	}

	Map<String, Object> additions(CaseNumber number, DocumentType type, long actId) {
		Map<String, Object> facts = new HashMap<>();
		this.additions.forEach(addition -> facts.putAll(addition.facts(number, type, actId)));
		return facts;
	}

}
