package onewindow.outgoing.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import onewindow.casework.cases.Applicant;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.Timeline;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Coded;
import onewindow.foundation.shared.Hall;
import onewindow.foundation.shared.PhoneNumbers;
import onewindow.outgoing.notification.Notice.Sending;
import onewindow.outgoing.notification.Notice.State;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What people were told and are to be told. Writing is all that a case waits for.
 */
@Component
public class NoticeLedger {

	private final JdbcClient jdbc;

	private final CaseFiles cases;

	private final Timeline timeline;

	private final NoticeTexts texts;

	private final Channels channels;

	private final Clock clock;

	NoticeLedger(JdbcClient jdbc, CaseFiles cases, Timeline timeline, NoticeTexts texts, Channels channels,
			Clock clock) {
		this.jdbc = jdbc;
		this.cases = cases;
		this.timeline = timeline;
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
	void write(CaseNumber number, NoticeKind kind, String element) {
		String body = this.texts.text(kind, this.cases.get(number));
		Applicant applicant = this.cases.applicant(number);
		boolean bySms = PhoneNumbers.isMobile(applicant.phone()) && this.channels.has(NoticeChannel.SMS);
		boolean byMail = applicant.email() != null && this.channels.has(NoticeChannel.EMAIL);
		if (bySms) {
			enter(number, new Entry(kind, element, NoticeChannel.SMS, applicant.phone(), body), Audience.APPLICANT);
		}
		if (byMail) {
			enter(number, new Entry(kind, element, NoticeChannel.EMAIL, applicant.email(), body), Audience.APPLICANT);
		}
		if (!bySms && !byMail) {
			enter(number, new Entry(kind, element, NoticeChannel.DESK, applicant.phone(), body), Audience.APPLICANT);
		}
	}

	/** Warns somebody of what is no case's, once under a key. */
	void warn(String key, String mailbox, String body) {
		this.jdbc.sql("""
				insert into hall.notice (kind, element, occurrence, audience, channel, recipient, body, idempotency_key,
				  state, attempts, uncertain, created_at, next_attempt_at)
				values (:kind, :key, 1, :audience, :channel, :recipient, :body, :idempotencyKey,
				  :state, 0, false, :now, :now)
				on conflict (idempotency_key) do nothing""")
			.param("kind", StaffNotice.WARNING.code())
			.param("key", key)
			.param("audience", Audience.STAFF.code())
			.param("channel", NoticeChannel.EMAIL.code())
			.param("recipient", mailbox)
			.param("body", body)
			.param("idempotencyKey", key + ":" + mailbox)
			.param("state", State.PENDING.code())
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	/** Writes a mail to somebody of the staff. */
	void tellStaff(CaseNumber number, StaffNotice kind, String element, String mailbox, String body) {
		enter(number, new Entry(kind, element, NoticeChannel.EMAIL, mailbox, body), Audience.STAFF);
	}

	private void enter(CaseNumber number, Entry entry, Audience audience) {
		this.jdbc.sql("""
				insert into hall.notice (case_number, kind, element, occurrence, audience, channel, recipient, body,
				  idempotency_key, state, attempts, uncertain, created_at, next_attempt_at)
				select :number, :kind, :element, next.occurrence, :audience, :channel, :recipient, :body,
				  concat_ws(':', :number, :element, next.occurrence, :channel), :state, 0, false, :now, :now
				from (select count(*) + 1 as occurrence from hall.notice
				  where case_number = :number and channel = :channel and element = :element) next""")
			.param("number", number.value())
			.param("kind", entry.kind().code())
			.param("element", entry.element())
			.param("audience", audience.code())
			.param("channel", entry.channel().code())
			.param("recipient", entry.recipient())
			.param("body", entry.body())
			.param("state", (entry.channel() == NoticeChannel.DESK ? State.DESK : State.PENDING).code())
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	/**
	 * What the applicant of a case was told and is to be told.
	 * @param number the case
	 * @return in the order in which it was written
	 */
	public List<Notice> of(CaseNumber number) {
		return this.jdbc.sql("""
				select kind, channel, recipient, body, state, uncertain, idempotency_key, created_at, sent_at
				from hall.notice where case_number = ? and audience = ? order by id""")
			.params(number.value(), Audience.APPLICANT.code())
			.query(this::read)
			.list();
	}

	/**
	 * What no channel has told or will tell, and was written since somebody last worked
	 * on the case.
	 * @param number the case
	 * @return texts, in the order in which they were written
	 */
	List<String> untold(CaseNumber number) {
		Instant since = this.timeline.lastWorkedOn(number).orElse(Instant.EPOCH);
		return this.jdbc.sql("""
				select body from hall.notice
				where case_number = :number and audience = 'applicant' and created_at >= :since
				group by element, occurrence, body
				having bool_and(state in ('desk', 'failed')) order by min(id)""")
			.param("number", number.value())
			.param("since", since.atZone(Hall.ZONE).toOffsetDateTime())
			.query(String.class)
			.list();
	}

	private Notice read(ResultSet row, int n) throws SQLException {
		OffsetDateTime sentAt = row.getObject("sent_at", OffsetDateTime.class);
		Sending sending = new Sending(Coded.of(NoticeChannel.class, row.getString("channel")),
				row.getString("recipient"), Coded.of(State.class, row.getString("state")), row.getBoolean("uncertain"),
				(sentAt != null) ? sentAt.toInstant() : null);
		return new Notice(this.texts.kind(row.getString("kind")), row.getString("body"),
				row.getString("idempotency_key"), row.getObject("created_at", OffsetDateTime.class).toInstant(),
				sending);
	}

	/**
	 * What is written.
	 *
	 * @param kind what it tells
	 * @param element the element of the model that tells it, or a name like one
	 * @param channel by which way
	 * @param recipient where it goes
	 * @param body the text
	 */
	private record Entry(NoticeKind kind, String element, NoticeChannel channel, String recipient, String body) {
	}

}
