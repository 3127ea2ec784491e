package onewindow.outgoing.notification;

import java.util.stream.Collectors;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.gate.FormNote;
import onewindow.casework.gate.Markdown;
import onewindow.engine.workflow.CurrentActor;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Unit;
import onewindow.foundation.catalogue.Unit.Role;

import org.springframework.stereotype.Component;

/**
 * Asks whoever opens a task to tell the applicant what nothing else has told since
 * somebody last worked on the case: there is only a landline, or nothing could be
 * delivered. The window of the unit sees the number to call.
 */
@Component
class NoticeNote implements FormNote {

	private final NoticeLedger ledger;

	private final CaseFiles cases;

	private final Catalogue catalogue;

	private final CurrentActor actor;

	NoticeNote(NoticeLedger ledger, CaseFiles cases, Catalogue catalogue, CurrentActor actor) {
		this.ledger = ledger;
		this.cases = cases;
		this.catalogue = catalogue;
		this.actor = actor;
	}

	@Override
	public String name() {
		return "noticeNote";
	}

	@Override
	public Object value(CaseFile caseFile) {
		String untold = this.ledger.untold(caseFile.number())
			.stream()
			.map(Markdown::escape)
			.collect(Collectors.joining("\n\n"));
		return untold.isEmpty() ? "" : "**请电话或者当面告知申请人**%s\n\n%s".formatted(number(caseFile), untold);
	}

	private String number(CaseFile caseFile) {
		Unit unit = this.catalogue.unit(caseFile.unitId());
		return this.actor.orSystem().isIn(unit.group(Role.WINDOW))
				? "　电话：" + Markdown.escape(this.cases.applicant(caseFile.number()).phone()) : "";
	}

}
