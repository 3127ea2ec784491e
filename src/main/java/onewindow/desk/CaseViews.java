package onewindow.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import onewindow.cases.Applicant;
import onewindow.cases.CaseFile;
import onewindow.cases.CaseFiles;
import onewindow.cases.Timeline;
import onewindow.clock.Card;
import onewindow.clock.Cards;
import onewindow.clock.LegalClock;
import onewindow.clock.TimeLimits;
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
import onewindow.materials.CaseMaterials;
import onewindow.notification.NoticeLedger;
import onewindow.shared.CaseNumber;
import onewindow.shared.Hall;
import onewindow.shared.Masking;
import onewindow.staff.StaffDirectory;

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

	private final StaffDirectory staff;

	CaseViews(CaseFiles cases, CaseMaterials materials, LegalClock clock, Deferrals deferrals, Cards cards,
			Documents documents, NoticeLedger notices, Timeline timeline, StaffDirectory staff) {
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
				deferral(number), cards(number), materials(number), documents(number), notices(number),
				timeline(number));
	}

	private static ApplicantRef applicant(Applicant applicant) {
		return new ApplicantRef(applicant.type(), applicant.name(), Masking.mask(applicant.idNumber()),
				Masking.mask(applicant.phone()), Masking.mask(applicant.email()), applicant.agentName());
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
