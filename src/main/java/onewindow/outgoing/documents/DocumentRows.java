package onewindow.outgoing.documents;

import java.util.Collection;
import java.util.ArrayList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import onewindow.foundation.shared.Rows;
import onewindow.casework.cases.Act;
import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.SealedDocument;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Hall;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every document that was issued, and the numbers that were given.
 */
@Component
class DocumentRows {

	private final JdbcClient jdbc;

	private final DocumentSources sources;

	private final Clock clock;

	DocumentRows(JdbcClient jdbc, DocumentSources sources, Clock clock) {
		this.jdbc = jdbc;
		this.sources = sources;
		this.clock = clock;
	}

	/**
	 * Gives the next number and writes the document, unless it is issued already. The
	 * series stays locked until the end of the transaction, so that no number is lost
	 * with a rollback. The SHA-256 seals the number, the version of the template and the
	 * facts.
	 */
	void write(CaseFile caseFile, DocumentType type, Act act, Template template, Map<String, Object> facts) {
		Map<String, Object> values = new HashMap<>(Map.of("unit", caseFile.unitId(), "type", type.name(), "year",
				Hall.today(this.clock).getYear(), "case", caseFile.number().value(), "act", act.id()));
		values.put("title", facts.get("title"));
		values.put("at", OffsetDateTime.now(this.clock));
		values.put("template", template.path());
		values.put("facts", Facts.write(facts));
		this.jdbc
			.sql("""
					with given as (
					  insert into hall.document_series (unit_id, type, year, last)
					  select :unit, :type, :year, 1 where not exists (
					    select from hall.document
					    where case_number = :case and type = :type and (act_id is null or act_id = :act))
					  on conflict (unit_id, type, year) do update set last = document_series.last + 1
					  returning concat_ws('-', type, unit_id, year, lpad(last::text, greatest(4, length(last::text)), '0'))
					    as number)
					insert into hall.document (document_number, case_number, type, title, issued_at, template, facts, sha256,
					  act_id)
					select number, :case, :type, :title, :at, :template, :facts,
					  encode(sha256(convert_to(concat_ws(E'\n', number, :template, :facts), 'UTF8')), 'hex'), :act
					from given""")
			.params(values)
			.update();
	}

	/** Those of a case, in the order in which they were issued. */
	List<IssuedDocument> of(CaseNumber caseNumber) {
		return this.jdbc.sql("""
				select document_number, type, title, issued_at, sha256, act_id from hall.document
				where case_number = ? order by issued_at, act_id, type""")
			.param(caseNumber.value())
			.query(this::read)
			.list();
	}

	Map<String, List<IssuedDocument>> of(Collection<CaseNumber> caseNumbers) {
		Map<String, List<IssuedDocument>> documents = new HashMap<>();
		this.jdbc.sql("""
				select case_number, document_number, type, title, issued_at, sha256, act_id from hall.document
				where case_number = any(?) order by issued_at, act_id, type""")
			.param(Rows.column(caseNumbers, CaseNumber::value))
			.query((ResultSet row) -> {
				documents.computeIfAbsent(row.getString("case_number"), number -> new ArrayList<>())
					.add(read(row, row.getRow()));
			});
		return documents;
	}

	Optional<SealedDocument> sealed(String documentNumber) {
		return this.jdbc.sql("""
				select document_number, case_number, issued_at, sha256 from hall.document where document_number = ?""")
			.param(documentNumber)
			.query((row, n) -> new SealedDocument(row.getString("document_number"),
					new CaseNumber(row.getString("case_number")),
					row.getObject("issued_at", OffsetDateTime.class).toInstant(), row.getString("sha256")))
			.optional();
	}

	Optional<Stored> find(CaseNumber caseNumber, String documentNumber) {
		return this.jdbc.sql("""
				select document.template, document.facts, page.html
				from hall.document document
				left join hall.document_page page on page.document_number = document.document_number
				where document.case_number = ? and document.document_number = ?""")
			.params(caseNumber.value(), documentNumber)
			.query(Stored.class)
			.optional();
	}

	private IssuedDocument read(ResultSet row, int n) throws SQLException {
		return new IssuedDocument(row.getString("document_number"), this.sources.type(row.getString("type")),
				row.getString("title"), row.getObject("issued_at", OffsetDateTime.class).toInstant(),
				row.getString("sha256"), row.getObject("act_id", Long.class));
	}

	/**
	 * A document as it is stored.
	 *
	 * @param template under which it was issued, {@literal null} for one of which an
	 * older version kept the page
	 * @param facts what it states, {@literal null} for such a one
	 * @param html its page, {@literal null} unless it is kept
	 */
	record Stored(String template, String facts, String html) {
	}

}
