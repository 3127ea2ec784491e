package onewindow.outgoing.documents;

import java.util.stream.Collectors;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.gate.FormNote;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Links, in every task form, the documents issued so far.
 */
@Component
class DocumentLinks implements FormNote {

	/**
	 * Under the web applications' path, so that the session of Tasklist opens it, and in
	 * a tab of its own, so that nothing that was entered in the form is lost.
	 */
	private static final String LINK = "<a href=\"%s/camunda/api/hall/cases/%s/documents/%s\" target=\"_blank\">%s</a>";

	private final Documents documents;

	private final String contextPath;

	DocumentLinks(Documents documents, @Value("${server.servlet.context-path:}") String contextPath) {
		this.documents = documents;
		this.contextPath = contextPath;
	}

	@Override
	public String name() {
		return "documentLinks";
	}

	@Override
	public Object value(CaseFile caseFile) {
		return this.documents.of(caseFile.number())
			.stream()
			.map(document -> LINK.formatted(this.contextPath, caseFile.number(), document.number(), document.title()))
			.collect(Collectors.joining("　"));
	}

}
