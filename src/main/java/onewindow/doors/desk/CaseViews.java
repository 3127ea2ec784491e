package onewindow.doors.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.Timeline;
import onewindow.casework.clock.LedgerEntry;
import onewindow.casework.clock.LegalClock;
import onewindow.casework.clock.TimeLimits;
import onewindow.casework.deferral.Deferrals;
import onewindow.casework.materials.CaseMaterials;
import onewindow.doors.desk.CaseView.ActRow;
import onewindow.doors.desk.CaseView.DeferralRow;
import onewindow.doors.desk.CaseView.DocumentRow;
import onewindow.doors.desk.CaseView.ItemRef;
import onewindow.doors.desk.CaseView.LedgerRow;
import onewindow.doors.desk.CaseView.MaterialRow;
import onewindow.doors.desk.CaseView.OpinionRow;
import onewindow.doors.desk.CaseView.TaskRow;
import onewindow.engine.staff.StaffDirectory;
import onewindow.engine.workflow.OpenTasks;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Hall;
import onewindow.office.coordination.Opinions;
import onewindow.outgoing.documents.Documents;
import onewindow.outgoing.documents.IssuedDocument;

import org.springframework.stereotype.Component;

/**
 * Gathers a {@link CaseView} from the rooms, one question to each.
 */
@Component
class CaseViews {

	private final ApplicantViews applicants;

	private final CaseMaterials materials;

	private final LegalClock clock;

	private final Deferrals deferrals;

	private final CardViews cards;

	private final Documents documents;

	private final Timeline timeline;

	private final Opinions opinions;

	private final OpenTasks tasks;

	private final StaffDirectory staff;

	CaseViews(ApplicantViews applicants, CaseMaterials materials, LegalClock clock, Deferrals deferrals,
			CardViews cards, Documents documents, Timeline timeline, StaffDirectory staff, Opinions opinions,
			OpenTasks tasks) {
		this.applicants = applicants;
		this.materials = materials;
		this.clock = clock;
		this.deferrals = deferrals;
		this.cards = cards;
		this.documents = documents;
		this.timeline = timeline;
		this.staff = staff;
		this.opinions = opinions;
		this.tasks = tasks;
	}

	CaseView of(CaseFile file) {
		CaseNumber number = file.number();
		Optional<TimeLimits> limits = this.clock.limitsOf(number);
		return new CaseView(number.value(), new ItemRef(file.itemId(), file.itemName()), file.state().code(),
				this.applicants.of(file), file.receivedOn(), limits.map(TimeLimits::acceptedOn).orElse(null),
				limits.map(TimeLimits::statutoryDue).orElse(null), limits.map(TimeLimits::promisedDue).orElse(null),
				limits.map(TimeLimits::provisional).orElse(false), limits.map(TimeLimits::stoppedSince).orElse(null),
				limits.map(TimeLimits::extendedDays).orElse(0), ledger(number), opinions(number),
				this.applicants.statements(file), this.applicants.amendments(file), tasks(number), deferral(number),
				this.cards.of(number), materials(number), documents(number), this.applicants.notices(file),
				timeline(number));
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

	private List<ActRow> timeline(CaseNumber number) {
		Map<String, String> names = new HashMap<>();
		return this.timeline.of(number)
			.stream()
			.map(act -> new ActRow(at(act.at()), act.element(), act.title(), act.actor(),
					names.computeIfAbsent(act.actor(), this.staff::nameOf),
					(act.onBehalfOf() != null) ? names.computeIfAbsent(act.onBehalfOf(), this.staff::nameOf) : null))
			.toList();
	}

	static OffsetDateTime at(Instant instant) {
		return (instant != null) ? instant.atZone(Hall.ZONE).toOffsetDateTime() : null;
	}

}
