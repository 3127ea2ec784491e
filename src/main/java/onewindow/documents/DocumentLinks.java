package onewindow.documents;

import java.util.stream.Collectors;

import onewindow.cases.CaseFile;
import onewindow.gate.FormNote;

import org.springframework.stereotype.Component;

/**
 * Links, in every task form, the documents issued so far.
 */
@Component
class DocumentLinks implements FormNote {

	/** Under the web applications' path, so that the session of Tasklist opens it. */
	private static final String PATH = "/camunda/api/hall/cases/%s/documents/%s";

	private final Documents documents;

	DocumentLinks(Documents documents) {
		this.documents = documents;
	}

	@Override
	public String name() {
		return "documentLinks";
	}

	@Override
	public String text(CaseFile caseFile) {
		return this.documents.of(caseFile.number())
			.stream()
			.map(document -> "[%s](%s)".formatted(document.title(),
					PATH.formatted(caseFile.number(), document.number())))
			.collect(Collectors.joining("　"));
	}

}
