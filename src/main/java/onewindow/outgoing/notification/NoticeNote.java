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
import onewindow.outgoing.notification.Tellings.Untold;

import org.springframework.stereotype.Component;

/**
 * Tells whoever opens a task what the applicant has not been told yet, because nothing
 * reaches the person: the applicant may stand there just now. The window of the unit sees
 * the number to call.
 */
@Component
class NoticeNote implements FormNote {

	private final Tellings tellings;

	private final CaseFiles cases;

	private final Catalogue catalogue;

	private final CurrentActor actor;

	NoticeNote(Tellings tellings, CaseFiles cases, Catalogue catalogue, CurrentActor actor) {
		this.tellings = tellings;
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
		String untold = this.tellings.untold(caseFile.number())
			.stream()
			.map(Untold::body)
			.map(Markdown::escape)
			.collect(Collectors.joining("\n\n"));
		return untold.isEmpty() ? "" : "**请电话或者当面告知申请人**%s\n\n%s".formatted(number(caseFile), untold);
	}

	private String number(CaseFile caseFile) {
		Unit unit = this.catalogue.unit(caseFile.unitId());
		String phone = this.cases.applicant(caseFile.number()).phone();
		return (phone != null && this.actor.orSystem().isIn(unit.group(Role.WINDOW))) ? "　电话：" + Markdown.escape(phone)
				: "";
	}

}
