package onewindow.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import onewindow.cases.Applicant;
import onewindow.cases.CaseFiles;
import onewindow.notification.Notice.Kind;
import onewindow.notification.Notice.State;
import onewindow.shared.CaseNumber;
import onewindow.shared.Coded;
import onewindow.shared.PhoneNumbers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What people were told and are to be told. Writing is all that a case waits for.
 */
@Component
public class NoticeLedger {

	private final JdbcClient jdbc;

	private final CaseFiles cases;

	private final NoticeTexts texts;

	private final Channels channels;

	private final Clock clock;

	NoticeLedger(JdbcClient jdbc, CaseFiles cases, NoticeTexts texts, Channels channels, Clock clock) {
		this.jdbc = jdbc;
		this.cases = cases;
		this.texts = texts;
		this.channels = channels;
		this.clock = clock;
	}

	/**
	 * Writes a notice to the applicant for every channel that reaches the person, to be
	 * sent once this transaction is through. Whoever can be reached by none, because
	 * there is only a landline, is told by the window.
	 * @param number the case
	 * @param kind what to tell
	 * @param element the element of the model that tells it
	 */
	void write(CaseNumber number, Kind kind, String element) {
		String body = this.texts.text(kind, this.cases.get(number));
		Applicant applicant = this.cases.applicant(number);
		boolean bySms = PhoneNumbers.isMobile(applicant.phone()) && this.channels.has(NoticeChannel.SMS);
		boolean byMail = applicant.email() != null && this.channels.has(NoticeChannel.EMAIL);
		if (bySms) {
			enter(number, kind, element, NoticeChannel.SMS, applicant.phone(), body);
		}
		if (byMail) {
			enter(number, kind, element, NoticeChannel.EMAIL, applicant.email(), body);
		}
		if (!bySms && !byMail) {
			enter(number, kind, element, NoticeChannel.DESK, applicant.phone(), body);
		}
	}

	/** Warns somebody of what is no case's, once under a key. */
	void warn(String key, String mailbox, String body) {
		this.jdbc.sql("""
				insert into hall.notice (kind, audience, channel, recipient, body, idempotency_key, state, attempts,
				  uncertain, created_at, next_attempt_at)
				values ('warning', 'staff', :channel, :recipient, :body, :key, 'pending', 0, false, :now, :now)
				on conflict (idempotency_key) do nothing""")
			.param("channel", NoticeChannel.EMAIL)
			.param("recipient", mailbox)
			.param("body", body)
			.param("key", key + ":" + mailbox)
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	private void enter(CaseNumber number, Kind kind, String element, String channel, String recipient, String body) {
		enter(number, kind, "applicant", element, channel, recipient, body);
	}

	/**
	 * Writes a mail to somebody of the staff.
	 * @param number the case
	 * @param subject what it is about, once per person
	 * @param mailbox where it goes
	 * @param body the text
	 */
	void tellStaff(CaseNumber number, String subject, String mailbox, String body) {
		enter(number, Kind.CARD, "staff", subject, NoticeChannel.EMAIL, mailbox, body);
	}

	private void enter(CaseNumber number, Kind kind, String audience, String element, String channel, String recipient,
			String body) {
		this.jdbc.sql("""
				insert into hall.notice (case_number, kind, audience, channel, recipient, body, idempotency_key, state,
				  attempts, uncertain, created_at, next_attempt_at)
				select :number, :kind, :audience, :channel, :recipient, :body,
				  concat_ws(':', :number, :element, (select count(*) + 1 from hall.notice
				    where case_number = :number and channel = :channel
				    and split_part(idempotency_key, ':', 2) = :element), :channel),
				  :state, 0, false, :now, :now""")
			.param("number", number.value())
			.param("kind", kind.code())
			.param("audience", audience)
			.param("channel", channel)
			.param("recipient", recipient)
			.param("body", body)
			.param("element", element)
			.param("state", (channel.equals(NoticeChannel.DESK) ? State.DESK : State.PENDING).code())
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	/**
	 * What the applicant of a case was told and is to be told.
	 * @param number the case
	 * @return in the order in which it was written
	 */
	public List<Notice> of(CaseNumber number) {
		return this.jdbc.sql("select * from hall.notice where case_number = ? and audience = 'applicant' order by id")
			.param(number.value())
			.query(NoticeLedger::read)
			.list();
	}

	/**
	 * What no channel has told or will tell, and was written since somebody last worked
	 * on the case.
	 * @param number the case
	 * @return texts, in the order in which they were written
	 */
	List<String> untold(CaseNumber number) {
		return this.jdbc.sql("""
				select body from hall.notice
				where case_number = :number and audience = 'applicant' and created_at >= coalesce(
				  (select max(at) from hall.act where case_number = :number and actor <> 'system'), '-infinity')
				group by regexp_replace(idempotency_key, ':[a-z]+$', ''), body
				having bool_and(state in ('desk', 'failed')) order by min(id)""")
			.param("number", number.value())
			.query(String.class)
			.list();
	}

	private static Notice read(ResultSet row, int n) throws SQLException {
		OffsetDateTime sentAt = row.getObject("sent_at", OffsetDateTime.class);
		Instant sent = (sentAt != null) ? sentAt.toInstant() : null;
		return new Notice(Coded.of(Kind.class, row.getString("kind")), row.getString("channel"),
				row.getString("recipient"), row.getString("body"), Coded.of(State.class, row.getString("state")),
				row.getBoolean("uncertain"), row.getString("idempotency_key"),
				row.getObject("created_at", OffsetDateTime.class).toInstant(), sent);
	}

}
