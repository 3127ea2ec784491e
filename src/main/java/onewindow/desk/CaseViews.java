package onewindow.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import onewindow.cases.Applicant;
import onewindow.cases.CaseFile;
import onewindow.cases.CaseFiles;
import onewindow.cases.Timeline;
import onewindow.clock.Card;
import onewindow.clock.Cards;
import onewindow.clock.LedgerEntry;
import onewindow.clock.LegalClock;
import onewindow.coordination.Opinions;
import onewindow.clock.TimeLimits;
import onewindow.desk.CaseView.LedgerRow;
import onewindow.desk.CaseView.OpinionRow;
import onewindow.desk.CaseView.TaskRow;
import onewindow.desk.CaseView.ActRow;
import onewindow.desk.CaseView.ApplicantRef;
import onewindow.deferral.Deferrals;
import onewindow.desk.CaseView.CancellationRow;
import onewindow.desk.CaseView.CardRow;
import onewindow.desk.CaseView.DeferralRow;
import onewindow.desk.CaseView.DocumentRow;
import onewindow.desk.CaseView.ItemRef;
import onewindow.desk.CaseView.MaterialRow;
import onewindow.desk.CaseView.NoticeRow;
import onewindow.documents.Documents;
import onewindow.documents.IssuedDocument;
import onewindow.materials.CaseMaterials;
import onewindow.notification.NoticeLedger;
import onewindow.shared.CaseNumber;
import onewindow.shared.Hall;
import onewindow.shared.Masking;
import onewindow.staff.StaffDirectory;
import onewindow.workflow.OpenTasks;

import org.springframework.stereotype.Component;

/**
 * Gathers a {@link CaseView} from the rooms, one question to each.
 */
@Component
class CaseViews {

	private final CaseFiles cases;

	private final CaseMaterials materials;

	private final LegalClock clock;

	private final Deferrals deferrals;

	private final Cards cards;

	private final Documents documents;

	private final NoticeLedger notices;

	private final Timeline timeline;

	private final Opinions opinions;

	private final OpenTasks tasks;

	private final StaffDirectory staff;

	CaseViews(CaseFiles cases, CaseMaterials materials, LegalClock clock, Deferrals deferrals, Cards cards,
			Documents documents, NoticeLedger notices, Timeline timeline, StaffDirectory staff, Opinions opinions,
			OpenTasks tasks) {
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
				applicant(this.cases.applicant(number)), file.receivedOn(),
				limits.map(TimeLimits::acceptedOn).orElse(null), limits.map(TimeLimits::statutoryDue).orElse(null),
				limits.map(TimeLimits::promisedDue).orElse(null), limits.map(TimeLimits::provisional).orElse(false),
				limits.map(TimeLimits::stoppedSince).orElse(null), limits.map(TimeLimits::extendedDays).orElse(0),
				ledger(number), opinions(number), tasks(number), deferral(number), cards(number), materials(number),
				documents(number), notices(number), timeline(number));
	}

	private static ApplicantRef applicant(Applicant applicant) {
		return new ApplicantRef(applicant.type(), applicant.name(), Masking.mask(applicant.idNumber()),
				Masking.mask(applicant.phone()), Masking.mask(applicant.email()), applicant.agentName());
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
			.filter(document -> document.type().name().equals(entry.document())
					&& document.actId().equals(entry.actId()))
			.map(IssuedDocument::number)
			.findFirst()
			.orElse(null);
	}

	private List<OpinionRow> opinions(CaseNumber number) {
		return this.opinions.of(number)
			.stream()
			.map(opinion -> new OpinionRow(opinion.unitId(), opinion.task(), opinion.askedOn(), opinion.days(),
					(opinion.answer() != null) ? opinion.answer().code() : null, opinion.answeredOn(),
					opinion.removed()))
			.toList();
	}

	private List<TaskRow> tasks(CaseNumber number) {
		return this.tasks.of(number)
			.stream()
			.map(task -> new TaskRow(task.id(), task.element(), task.name(),
					(task.assignee() != null) ? this.staff.nameOf(task.assignee()) : null,
					at(task.dueAt().atZone(ZoneId.systemDefault()).toInstant())))
			.toList();
	}

	private DeferralRow deferral(CaseNumber number) {
		return this.deferrals.of(number)
			.map(deferral -> new DeferralRow(deferral.dueOn(), deferral.endedOn(),
					(deferral.outcome() != null) ? deferral.outcome().code() : null))
			.orElse(null);
	}

	private List<CardRow> cards(CaseNumber number) {
		return this.cards.of(number)
			.stream()
			.map(card -> new CardRow(card.colour().code(), card.ground().code(), card.subject(), at(card.dueAt()),
					cancellation(card)))
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

	private List<NoticeRow> notices(CaseNumber number) {
		return this.notices.of(number)
			.stream()
			.map(notice -> new NoticeRow(notice.kind().code(), notice.channel(), Masking.mask(notice.recipient()),
					notice.state().code(), at(notice.createdAt()), at(notice.sentAt())))
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
