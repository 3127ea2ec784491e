package onewindow.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import onewindow.cases.CaseFile;
import onewindow.cases.CaseFiles;
import onewindow.catalogue.Catalogue;
import onewindow.clock.LegalClock;
import onewindow.shared.CaseNumber;
import onewindow.shared.Coded;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What people were told and are to be told.
 */
@Component
public class NoticeLedger {

	private final JdbcClient jdbc;

	private final CaseFiles cases;

	private final Catalogue catalogue;

	private final LegalClock legalClock;

	private final Clock clock;

	NoticeLedger(JdbcClient jdbc, CaseFiles cases, Catalogue catalogue, LegalClock legalClock, Clock clock) {
		this.jdbc = jdbc;
		this.cases = cases;
		this.catalogue = catalogue;
		this.legalClock = legalClock;
		this.clock = clock;
	}

	/**
	 * Writes a notice to the applicant, to be sent once this transaction is through.
	 * @param number the case
	 * @param kind what to tell
	 * @param element the element of the model that tells it
	 */
	void write(CaseNumber number, Notice.Kind kind, String element) {
		CaseFile caseFile = this.cases.get(number);
		String body = NoticeTexts.text(kind, caseFile, this.catalogue.unit(caseFile.unitId()),
				this.legalClock.limitsOf(number).orElse(null));
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		this.jdbc.sql("""
				insert into hall.notice (case_number, kind, channel, recipient, body, idempotency_key, state, attempts,
				  created_at, next_attempt_at)
				select :number, :kind, 'log', phone, :body,
				  :number || ':' || :element || ':' || (select count(*) + 1 from hall.notice
				    where case_number = :number and split_part(idempotency_key, ':', 2) = :element),
				  'pending', 0, :now, :now
				from hall.applicant where case_number = :number""")
			.param("number", number.value())
			.param("kind", kind.code())
			.param("body", body)
			.param("element", element)
			.param("now", now)
			.update();
	}

	/**
	 * The notices of a case.
	 * @param number the case
	 * @return in the order in which they were written
	 */
	public List<Notice> of(CaseNumber number) {
		return this.jdbc.sql("select * from hall.notice where case_number = ? order by id")
			.param(number.value())
			.query(NoticeLedger::read)
			.list();
	}

	private static Notice read(ResultSet row, int n) throws SQLException {
		OffsetDateTime sentAt = row.getObject("sent_at", OffsetDateTime.class);
		Instant sent = (sentAt != null) ? sentAt.toInstant() : null;
		return new Notice(Coded.of(Notice.Kind.class, row.getString("kind")), row.getString("channel"),
				row.getString("recipient"), row.getString("body"), row.getString("state"),
				row.getString("idempotency_key"), row.getObject("created_at", OffsetDateTime.class).toInstant(), sent);
	}

}
