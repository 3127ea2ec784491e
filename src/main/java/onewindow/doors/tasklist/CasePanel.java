package onewindow.doors.tasklist;

import java.time.Clock;
import java.util.Locale;

import onewindow.casework.cards.Cards;
import onewindow.casework.cases.Applicant;
import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.CaseLinks;
import onewindow.casework.cases.Duplicates;
import onewindow.casework.cases.Entered;
import onewindow.casework.cases.Timeline;
import onewindow.casework.cases.VisibleCases;
import onewindow.casework.clock.LegalClock;
import onewindow.casework.deferral.Deferrals;
import onewindow.casework.materials.CaseMaterials;
import onewindow.casework.scans.Scans;
import onewindow.engine.staff.StaffDirectory;
import onewindow.engine.workflow.OpenTasks;
import onewindow.foundation.calendar.WorkingDays;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Hall;
import onewindow.office.coordination.Opinions;
import onewindow.office.statement.Statements;
import onewindow.outgoing.documents.Documents;
import onewindow.outgoing.notification.NoticeLedger;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.stereotype.Component;

/**
 * The case as whoever works on it sees it beside the form: one question to each room, in
 * the order of the template {@code case-panel.html}.
 */
@Component
class CasePanel {

	private static final int MOST_OTHERS = 10;

	private final ITemplateEngine templates;

	private final CaseFiles cases;

	private final VisibleCases visible;

	private final Catalogue catalogue;

	private final LegalClock clock;

	private final Deferrals deferrals;

	private final Cards cards;

	private final CaseMaterials materials;

	private final Scans scans;

	private final Documents documents;

	private final Opinions opinions;

	private final Statements statements;

	private final NoticeLedger notices;

	private final Timeline timeline;

	private final Entered entered;

	private final Duplicates duplicates;

	private final CaseLinks links;

	private final OpenTasks tasks;

	private final StaffDirectory staff;

	private final WorkingDays calendar;

	private final Clock time;

	CasePanel(ITemplateEngine templates, CaseFiles cases, VisibleCases visible, Catalogue catalogue, LegalClock clock,
			Deferrals deferrals, Cards cards, CaseMaterials materials, Scans scans, Documents documents,
			Opinions opinions, Statements statements, NoticeLedger notices, Timeline timeline, Entered entered,
			Duplicates duplicates, CaseLinks links, OpenTasks tasks, StaffDirectory staff, WorkingDays calendar,
			Clock time) {
		this.templates = templates;
		this.cases = cases;
		this.visible = visible;
		this.catalogue = catalogue;
		this.clock = clock;
		this.deferrals = deferrals;
		this.cards = cards;
		this.materials = materials;
		this.scans = scans;
		this.documents = documents;
		this.opinions = opinions;
		this.statements = statements;
		this.notices = notices;
		this.timeline = timeline;
		this.entered = entered;
		this.duplicates = duplicates;
		this.links = links;
		this.tasks = tasks;
		this.staff = staff;
		this.calendar = calendar;
		this.time = time;
	}

	/**
	 * Shows a case.
	 * @param file a case that the person who asks may see
	 * @return a fragment of HTML
	 */
	String of(CaseFile file) {
		CaseNumber number = file.number();
		Context page = words();
		page.setVariable("file", file);
		page.setVariable("unit", this.catalogue.unit(file.unitId()).nameZh());
		page.setVariable("units", this.catalogue);
		page.setVariable("limits", this.clock.limitsOf(number).orElse(null));
		page.setVariable("ledger", this.clock.ledger(number));
		page.setVariable("deferral", this.deferrals.of(number).orElse(null));
		page.setVariable("cards", this.cards.of(number));
		page.setVariable("tasks", this.tasks.of(number));
		page.setVariable("materials", this.materials.of(number));
		page.setVariable("documents", this.documents.of(number));
		page.setVariable("opinions", this.opinions.of(number));
		page.setVariable("links", this.links.of(number));
		page.setVariable("timeline", this.timeline.of(number));
		if (this.visible.showsApplicant(file)) {
			page.setVariable("applicant", this.cases.applicant(number));
			page.setVariable("entered", this.entered.of(number, this.catalogue.require(file.itemId())));
			page.setVariable("scans", this.scans.of(file));
			page.setVariable("notices", this.notices.of(number));
			page.setVariable("statements", this.statements.of(number));
			page.setVariable("checks", this.duplicates.of(number));
			page.setVariable("others", this.visible.ownAmong(this.cases.othersOfTheApplicant(number, MOST_OTHERS)));
		}
		return this.templates.process("case-panel", page);
	}

	/**
	 * Shows an applicant with nothing masked.
	 * @param applicant who applies
	 * @return a fragment of HTML
	 */
	String unmasked(Applicant applicant) {
		Context page = words();
		page.setVariable("applicant", applicant);
		return this.templates.process("unmasked-applicant", page);
	}

	private Context words() {
		Context page = new Context(Locale.CHINA);
		page.setVariable("say", new PanelWords(Hall.today(this.time), this.calendar, this.staff));
		return page;
	}

}
