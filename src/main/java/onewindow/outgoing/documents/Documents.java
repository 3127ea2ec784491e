package onewindow.outgoing.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import onewindow.casework.cases.Act;
import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.Timeline;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Hall;
import onewindow.outgoing.documents.DocumentSource.Statement;
import org.thymeleaf.context.Context;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Issues documents and keeps them.
 */
@Component
public class Documents {

	private final JdbcClient jdbc;

	private final CaseFiles cases;

	private final Timeline timeline;

	private final DocumentSources sources;

	private final DocumentPages pages;

	private final Clock clock;

	Documents(JdbcClient jdbc, CaseFiles cases, Timeline timeline, DocumentSources sources, DocumentPages pages,
			Clock clock) {
		this.jdbc = jdbc;
		this.cases = cases;
		this.timeline = timeline;
		this.sources = sources;
		this.pages = pages;
		this.clock = clock;
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
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void beforeCommit(boolean readOnly) {
				write(caseNumber, type, act, facts);
			}

		});
	}

	private void write(CaseNumber caseNumber, DocumentType type, Act act, Supplier<Map<String, Object>> facts) {
		List<IssuedDocument> issued = of(caseNumber);
		if (issued.stream().anyMatch(document -> document.states(type, act))) {
			return;
		}
		CaseFile caseFile = this.cases.get(caseNumber);
		Context page = this.pages.gather(caseFile, type, act, issued);
		page.setVariables(this.sources.additions(caseNumber, type, act.id()));
		page.setVariables(facts.get());
		int year = Hall.today(this.clock).getYear();
		Heading heading = Heading.of(type, caseFile.unitId(), year, nextSerial(caseFile.unitId(), type, year));
		String html = this.pages.print(page, heading, caseNumber);
		this.jdbc.sql("""
				insert into hall.document (document_number, case_number, type, title, issued_at, html, sha256, act_id)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(heading.number(), caseNumber.value(), type.name(), page.getVariable("title"),
					OffsetDateTime.now(this.clock), html, sha256(html), act.id())
			.update();
	}

	/**
	 * The documents of a case.
	 * @param caseNumber the case
	 * @return in the order in which they were issued
	 */
	public List<IssuedDocument> of(CaseNumber caseNumber) {
		return this.jdbc.sql("""
				select document_number, type, title, issued_at, sha256, act_id from hall.document
				where case_number = ? order by issued_at, act_id, type""")
			.param(caseNumber.value())
			.query(this::read)
			.list();
	}

	/**
	 * A document's page as issued.
	 * @param caseNumber the case
	 * @param documentNumber the document
	 * @return HTML for printing, empty when the case has no such document
	 */
	public Optional<String> page(CaseNumber caseNumber, String documentNumber) {
		return this.jdbc.sql("select html from hall.document where case_number = ? and document_number = ?")
			.params(caseNumber.value(), documentNumber)
			.query(String.class)
			.optional();
	}

	/**
	 * The row stays locked until the end of the transaction, so that no number is lost
	 * with a rollback.
	 */
	private int nextSerial(String unitId, DocumentType type, int year) {
		return this.jdbc.sql("""
				insert into hall.document_series (unit_id, type, year, last) values (?, ?, ?, 1)
				on conflict (unit_id, type, year) do update set last = document_series.last + 1 returning last""")
			.params(unitId, type.name(), year)
			.query(Integer.class)
			.single();
	}

	private IssuedDocument read(ResultSet row, int n) throws SQLException {
		return new IssuedDocument(row.getString("document_number"), this.sources.type(row.getString("type")),
				row.getString("title"), row.getObject("issued_at", OffsetDateTime.class).toInstant(),
				row.getString("sha256"), row.getObject("act_id", Long.class));
	}

	private static String sha256(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
