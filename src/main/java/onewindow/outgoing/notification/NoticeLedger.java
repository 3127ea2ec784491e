package onewindow.outgoing.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

import onewindow.casework.cases.Applicant.Contact;
import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.ContactWay;
import onewindow.engine.workflow.CurrentActor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Coded;
import onewindow.foundation.shared.PhoneNumbers;
import onewindow.outgoing.notification.Notice.How;
import onewindow.outgoing.notification.Notice.Sending;
import onewindow.outgoing.notification.Notice.State;
import onewindow.outgoing.notification.Notice.Telling;

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

	private final Tellings tellings;

	private final CurrentActor actor;

	private final Clock clock;

	NoticeLedger(JdbcClient jdbc, CaseFiles cases, NoticeTexts texts, Channels channels, Tellings tellings,
			CurrentActor actor, Clock clock) {
		this.jdbc = jdbc;
		this.cases = cases;
		this.texts = texts;
		this.channels = channels;
		this.tellings = tellings;
		this.actor = actor;
		this.clock = clock;
	}

	/**
	 * Writes a notice to the applicant for every channel that reaches the person, to be
	 * sent once this transaction is through. Whoever can be reached by none, because
	 * there is only a landline or an address, is told by somebody, who gets a task for
	 * it, unless the paper is handed over just now.
	 * @param number the case
	 * @param kind what to tell
	 * @param element the element of the model that tells it
	 */
	void write(CaseNumber number, NoticeKind kind, String element) {
		CaseFile caseFile = this.cases.get(number);
		String body = this.texts.text(kind, caseFile);
		Contact contact = this.cases.applicant(number).contact();
		List<Entry> wires = wires(contact).map(way -> new Entry(kind, element, way.channel(), way.recipient(), body))
			.toList();
		if (!wires.isEmpty()) {
			wires.forEach(entry -> enter(number, entry, Audience.APPLICANT, State.PENDING));
			return;
		}
		boolean posted = contact.way() == ContactWay.POST;
		Entry byHand = new Entry(kind, element, posted ? NoticeChannel.POST : NoticeChannel.DESK,
				posted ? contact.address() : contact.phone(), body);
		if (kind.isHandedOver() && caseFile.channel().isInPerson()) {
			enter(number, byHand, Audience.APPLICANT, State.TOLD);
			return;
		}
		enter(number, byHand, Audience.APPLICANT, State.DESK);
		this.tellings.ask(number);
	}

	private Stream<Way> wires(Contact contact) {
		if (!contact.way().isByWire()) {
			return Stream.empty();
		}
		boolean mobile = contact.phone() != null && PhoneNumbers.isMobile(contact.phone());
		return Stream
			.of(new Way(NoticeChannel.SMS, mobile ? contact.phone() : null),
					new Way(NoticeChannel.EMAIL, contact.email()))
			.filter(way -> way.recipient() != null && this.channels.has(way.channel()));
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
		enter(number, new Entry(kind, element, NoticeChannel.EMAIL, mailbox, body), Audience.STAFF, State.PENDING);
	}

	private void enter(CaseNumber number, Entry entry, Audience audience, State state) {
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		boolean told = state == State.TOLD;
		this.jdbc.sql("""
				insert into hall.notice (case_number, kind, element, occurrence, audience, channel, recipient, body,
				  idempotency_key, state, attempts, uncertain, created_at, next_attempt_at, told_how, told_by, told_at)
				select :number, :kind, :element, next.occurrence, :audience, :channel, :recipient, :body,
				  concat_ws(':', :number, :element, next.occurrence, :channel), :state, 0, false, :now, :now,
				  :toldHow, :toldBy, :toldAt
				from (select count(*) + 1 as occurrence from hall.notice
				  where case_number = :number and channel = :channel and element = :element) next""")
			.param("number", number.value())
			.param("kind", entry.kind().code())
			.param("element", entry.element())
			.param("audience", audience.code())
			.param("channel", entry.channel().code())
			.param("recipient", entry.recipient())
			.param("body", entry.body())
			.param("state", state.code())
			.param("now", now)
			.param("toldHow", told ? How.WINDOW.code() : null)
			.param("toldBy", told ? this.actor.orSystem().id() : null)
			.param("toldAt", told ? now : null)
			.update();
	}

	/**
	 * What the applicant of a case was told and is to be told.
	 * @param number the case
	 * @return in the order in which it was written
	 */
	public List<Notice> of(CaseNumber number) {
		return this.jdbc.sql("""
				select kind, channel, recipient, body, state, uncertain, idempotency_key, created_at, sent_at, told_how,
				  told_to, tracking_number, told_by, told_at
				from hall.notice where case_number = ? and audience = ? order by id""")
			.params(number.value(), Audience.APPLICANT.code())
			.query(this::read)
			.list();
	}

	private Notice read(ResultSet row, int n) throws SQLException {
		OffsetDateTime sentAt = row.getObject("sent_at", OffsetDateTime.class);
		Sending sending = new Sending(Coded.of(NoticeChannel.class, row.getString("channel")),
				row.getString("recipient"), Coded.of(State.class, row.getString("state")), row.getBoolean("uncertain"),
				(sentAt != null) ? sentAt.toInstant() : null);
		return new Notice(this.texts.kind(row.getString("kind")), row.getString("body"),
				row.getString("idempotency_key"), row.getObject("created_at", OffsetDateTime.class).toInstant(),
				sending, telling(row));
	}

	private static Telling telling(ResultSet row) throws SQLException {
		return (row.getString("told_how") != null) ? new Telling(Coded.of(How.class, row.getString("told_how")),
				row.getString("told_to"), row.getString("tracking_number"), row.getString("told_by"),
				row.getObject("told_at", OffsetDateTime.class).toInstant()) : null;
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

	/** A way by which something can be sent. */
	private record Way(NoticeChannel channel, String recipient) {
	}

}
