package onewindow.doors.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import onewindow.casework.cards.Card;
import onewindow.casework.cards.CardAnswers;
import onewindow.casework.cards.Cards;
import onewindow.casework.cases.Applicant;
import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.Timeline;
import onewindow.casework.cases.VisibleCases;
import onewindow.casework.clock.LedgerEntry;
import onewindow.casework.clock.LegalClock;
import onewindow.casework.clock.TimeLimits;
import onewindow.casework.deferral.Deferrals;
import onewindow.casework.materials.CaseMaterials;
import onewindow.counter.intake.Amendment;
import onewindow.counter.intake.Amendments;
import onewindow.doors.desk.CaseView.ActRow;
import onewindow.doors.desk.CaseView.AmendmentRow;
import onewindow.doors.desk.CaseView.AnswerRow;
import onewindow.doors.desk.CaseView.ApplicantRef;
import onewindow.doors.desk.CaseView.CancellationRow;
import onewindow.doors.desk.CaseView.CardRow;
import onewindow.doors.desk.CaseView.DeferralRow;
import onewindow.doors.desk.CaseView.DocumentRow;
import onewindow.doors.desk.CaseView.ItemRef;
import onewindow.doors.desk.CaseView.LedgerRow;
import onewindow.doors.desk.CaseView.MaterialRow;
import onewindow.doors.desk.CaseView.NoticeRow;
import onewindow.doors.desk.CaseView.OpinionRow;
import onewindow.doors.desk.CaseView.StatementRow;
import onewindow.doors.desk.CaseView.TaskRow;
import onewindow.engine.staff.StaffDirectory;
import onewindow.engine.workflow.OpenTasks;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Hall;
import onewindow.foundation.shared.Masking;
import onewindow.office.coordination.Opinions;
import onewindow.office.statement.Statements;
import onewindow.outgoing.documents.Documents;
import onewindow.outgoing.documents.IssuedDocument;
import onewindow.outgoing.notification.NoticeLedger;

import org.springframework.stereotype.Component;

/**
 * Gathers a {@link CaseView} from the rooms, one question to each.
 */
@Component
class CaseViews {

	private final VisibleCases visible;

	private final CaseFiles cases;

	private final CaseMaterials materials;

	private final LegalClock clock;

	private final Deferrals deferrals;

	private final Cards cards;

	private final CardAnswers cardAnswers;

	private final Documents documents;

	private final NoticeLedger notices;

	private final Timeline timeline;

	private final Opinions opinions;

	private final Statements statements;

	private final Amendments amendments;

	private final OpenTasks tasks;

	private final StaffDirectory staff;

	CaseViews(VisibleCases visible, CaseFiles cases, CaseMaterials materials, LegalClock clock, Deferrals deferrals,
			Cards cards, CardAnswers cardAnswers, Documents documents, NoticeLedger notices, Timeline timeline,
			StaffDirectory staff, Opinions opinions, Statements statements, Amendments amendments, OpenTasks tasks) {
		this.visible = visible;
		this.cardAnswers = cardAnswers;
		this.statements = statements;
		this.amendments = amendments;
		this.tasks = tasks;
		this.opinions = opinions;
		this.cases = cases;
		this.materials = materials;
		this.clock = clock;
		this.deferrals = deferrals;
		this.cards = cards;
		this.documents = documents;
		this.notices = notices;
		this.timeline = timeline;
		this.staff = staff;
	}

	CaseView of(CaseFile file) {
		CaseNumber number = file.number();
		Optional<TimeLimits> limits = this.clock.limitsOf(number);
		return new CaseView(number.value(), new ItemRef(file.itemId(), file.itemName()), file.state().code(),
				applicant(file), file.receivedOn(), limits.map(TimeLimits::acceptedOn).orElse(null),
				limits.map(TimeLimits::statutoryDue).orElse(null), limits.map(TimeLimits::promisedDue).orElse(null),
				limits.map(TimeLimits::provisional).orElse(false), limits.map(TimeLimits::stoppedSince).orElse(null),
				limits.map(TimeLimits::extendedDays).orElse(0), ledger(number), opinions(number), statements(file),
				amendments(file), tasks(number), deferral(number), cards(number), materials(number), documents(number),
				notices(file), timeline(number));
	}

	/** Of a person whose case was only shown, no more than that it is one. */
	private ApplicantRef applicant(CaseFile file) {
		Applicant applicant = this.cases.applicant(file.number());
		if (!this.visible.showsApplicant(file)) {
			return new ApplicantRef(applicant.type(), Masking.maskName(applicant.name()), null, null, null, null);
		}
		return new ApplicantRef(applicant.type(), applicant.name(), Masking.mask(applicant.idNumber()),
				Masking.mask(applicant.phone()), Masking.mask(applicant.email()),
				(applicant.agent() != null) ? applicant.agent().name() : null);
	}

	private List<LedgerRow> ledger(CaseNumber number) {
		List<IssuedDocument> issued = this.documents.of(number);
		return this.clock.ledger(number)
			.stream()
			.map(entry -> new LedgerRow(entry.kind().code(), entry.on(), entry.days(),
					(entry.subject() != null) ? entry.subject().code() : null, entry.ground(),
					this.staff.nameOf(entry.actor()), documentOf(entry, issued), at(entry.at())))
			.toList();
	}

	private static String documentOf(LedgerEntry entry, List<IssuedDocument> issued) {
		return issued.stream()
			.filter(document -> document.type().name().equals(entry.particulars().document())
					&& document.actId().equals(entry.particulars().actId()))
			.map(IssuedDocument::number)
			.findFirst()
			.orElse(null);
	}

	private List<OpinionRow> opinions(CaseNumber number) {
		return this.opinions.of(number)
			.stream()
			.map(opinion -> new OpinionRow(opinion.unitId(), opinion.asking().task(), opinion.asking().on(),
					opinion.asking().days(), (opinion.reply() != null) ? opinion.answer().code() : null,
					(opinion.reply() != null) ? opinion.reply().on() : null, opinion.removed(), opinion.earlier()))
			.toList();
	}

	private List<StatementRow> statements(CaseFile file) {
		boolean whole = this.visible.showsApplicant(file);
		return this.statements.of(file.number())
			.stream()
			.map(statement -> new StatementRow(statement.speaker().code(), statement.takenOn(),
					whole ? statement.content() : null, whole ? statement.answer() : null))
			.toList();
	}

	private List<AmendmentRow> amendments(CaseFile file) {
		if (!this.visible.showsApplicant(file)) {
			return List.of();
		}
		return this.amendments.of(file.number())
			.stream()
			.map(amendment -> new AmendmentRow(amendment.label(), shown(amendment, amendment.before()),
					shown(amendment, amendment.after()), this.staff.nameOf(amendment.amendedBy()),
					amendment.amendedOn()))
			.toList();
	}

	private static String shown(Amendment amendment, String text) {
		return amendment.personal() ? Masking.mask(text) : text;
	}

	private List<TaskRow> tasks(CaseNumber number) {
		return this.tasks.of(number)
			.stream()
			.map(task -> new TaskRow(task.id(), task.element(), task.name(),
					(task.assignee() != null) ? this.staff.nameOf(task.assignee()) : null, at(task.dueAt())))
			.toList();
	}

	private DeferralRow deferral(CaseNumber number) {
		return this.deferrals.of(number)
			.map(deferral -> new DeferralRow(deferral.dueOn(), deferral.endedOn(),
					(deferral.outcome() != null) ? deferral.outcome().code() : null))
			.orElse(null);
	}

	private List<CardRow> cards(CaseNumber number) {
		Map<Long, AnswerRow> answers = new HashMap<>();
		this.cardAnswers.of(number)
			.forEach(answer -> answers.put(answer.cardId(), new AnswerRow(this.staff.nameOf(answer.answeredBy()),
					answer.answeredOn(), answer.text(), answer.talkedWith(), answer.commitment())));
		return this.cards.of(number)
			.stream()
			.map(card -> new CardRow(card.colour().code(), card.ground().code(), card.subject(), at(card.dueAt()),
					cancellation(card), answers.get(card.id())))
			.toList();
	}

	private CancellationRow cancellation(Card card) {
		return card.counts() ? null : new CancellationRow(this.staff.nameOf(card.cancellation().by()),
				at(card.cancellation().at()), card.cancellation().reason());
	}

	private List<MaterialRow> materials(CaseNumber number) {
		return this.materials.of(number)
			.stream()
			.map(material -> new MaterialRow(material.id(), material.name(), material.state().code()))
			.toList();
	}

	private List<DocumentRow> documents(CaseNumber number) {
		return this.documents.of(number)
			.stream()
			.map(document -> new DocumentRow(document.type().name(), document.number(), document.title(),
					at(document.issuedAt()), document.sha256()))
			.toList();
	}

	private List<NoticeRow> notices(CaseFile file) {
		boolean showsApplicant = this.visible.showsApplicant(file);
		return this.notices.of(file.number())
			.stream()
			.map(notice -> new NoticeRow(notice.kind().code(), notice.sending().channel().code(),
					showsApplicant ? Masking.mask(notice.sending().recipient()) : null, notice.sending().state().code(),
					at(notice.createdAt()), at(notice.sending().sentAt())))
			.toList();
	}

	private List<ActRow> timeline(CaseNumber number) {
		Map<String, String> names = new HashMap<>();
		return this.timeline.of(number)
			.stream()
			.map(act -> new ActRow(at(act.at()), act.element(), act.title(), act.actor(),
					names.computeIfAbsent(act.actor(), this.staff::nameOf)))
			.toList();
	}

	private static OffsetDateTime at(Instant instant) {
		return (instant != null) ? instant.atZone(Hall.ZONE).toOffsetDateTime() : null;
	}

}
