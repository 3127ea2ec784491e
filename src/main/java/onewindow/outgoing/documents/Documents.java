package onewindow.outgoing.documents;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import onewindow.casework.cases.Act;
import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.CaseRecords;
import onewindow.casework.cases.SealedDocument;
import onewindow.casework.cases.Timeline;
import onewindow.foundation.shared.BeforeCommit;
import onewindow.foundation.shared.CaseNumber;
import onewindow.outgoing.documents.DocumentSource.Statement;

import org.springframework.stereotype.Component;

/**
 * Issues documents and prints them.
 */
@Component
public class Documents {

	private final DocumentRows rows;

	private final CaseFiles cases;

	private final CaseRecords records;

	private final Timeline timeline;

	private final DocumentSources sources;

	private final DocumentFacts facts;

	private final Templates templates;

	private final DocumentPages pages;

	Documents(DocumentRows rows, CaseFiles cases, CaseRecords records, Timeline timeline, DocumentSources sources,
			DocumentFacts facts, Templates templates, DocumentPages pages) {
		this.rows = rows;
		this.cases = cases;
		this.records = records;
		this.timeline = timeline;
		this.sources = sources;
		this.facts = facts;
		this.templates = templates;
		this.pages = pages;
	}

	/**
	 * Issues a document of a case, as the last thing in this transaction: from the moment
	 * a number is taken until the end of the transaction, everybody else in the unit
	 * waits for the next one. Issuing it again for the same act changes nothing.
	 * @param caseNumber the case
	 * @param type what to issue
	 */
	public void issue(CaseNumber caseNumber, DocumentType type) {
		Statement statement = this.sources.newest(this.cases.get(caseNumber), type);
		issue(caseNumber, type, this.timeline.get(statement.actId()), statement.facts());
	}

	/**
	 * Issues a document that states a certain act, as the last thing in this transaction.
	 * @param caseNumber the case
	 * @param type what to issue
	 * @param act what it states
	 * @param facts by the names under which the template asks for them
	 */
	public void issue(CaseNumber caseNumber, DocumentType type, Act act, Map<String, Object> facts) {
		issue(caseNumber, type, act, () -> facts);
	}

	private void issue(CaseNumber caseNumber, DocumentType type, Act act, Supplier<Map<String, Object>> facts) {
		BeforeCommit.run(() -> write(caseNumber, type, act, facts));
	}

	private void write(CaseNumber caseNumber, DocumentType type, Act act, Supplier<Map<String, Object>> stated) {
		CaseFile caseFile = this.cases.get(caseNumber);
		Template template = this.templates.newest(type);
		Map<String, Object> all = this.facts.gather(caseFile, type, act, template);
		all.putAll(this.sources.additions(caseNumber, type, act.id()));
		all.putAll(stated.get());
		this.rows.write(caseFile, type, act, template, all);
	}

	/**
	 * The documents of a case.
	 * @param caseNumber the case
	 * @return in the order in which they were issued
	 */
	public List<IssuedDocument> of(CaseNumber caseNumber) {
		return this.rows.of(caseNumber);
	}

	/**
	 * The documents of several cases.
	 * @param caseNumbers the cases
	 * @return case number to documents, in the order in which they were issued
	 */
	public Map<String, List<IssuedDocument>> of(Collection<CaseNumber> caseNumbers) {
		return this.rows.of(caseNumbers);
	}

	/**
	 * That a document was issued. It can be shown to everybody: nothing of what it states
	 * is in it.
	 * @param documentNumber what may be the number of a document
	 * @return empty when the hall has issued no such document
	 */
	public Optional<SealedDocument> sealed(String documentNumber) {
		return this.rows.sealed(documentNumber).or(() -> this.records.document(documentNumber));
	}

	/**
	 * A document's page, printed from what was stored when it was issued.
	 * @param caseNumber the case
	 * @param documentNumber the document
	 * @return HTML for printing, empty when the case has no such document
	 */
	public Optional<String> page(CaseNumber caseNumber, String documentNumber) {
		return this.rows.find(caseNumber, documentNumber)
			.map(stored -> (stored.html() != null) ? stored.html()
					: this.pages.print(caseNumber, documentNumber, stored.template(), stored.facts()));
	}

}
