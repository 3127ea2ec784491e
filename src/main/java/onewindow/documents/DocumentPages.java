package onewindow.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import onewindow.cases.Act;
import onewindow.cases.Applicant;
import onewindow.cases.CaseFile;
import onewindow.cases.CaseFiles;
import onewindow.cases.Timeline;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.Item;
import onewindow.clock.LegalClock;
import onewindow.clock.TimeLimits;
import onewindow.materials.CaseMaterials;
import onewindow.shared.CaseNumber;
import onewindow.shared.Hall;
import onewindow.shared.Masking;
import onewindow.staff.StaffDirectory;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.stereotype.Component;

/**
 * Fills the templates under {@code templates/documents}.
 */
@Component
class DocumentPages {

	private final ITemplateEngine templates;

	private final CaseFiles cases;

	private final Timeline timeline;

	private final Catalogue catalogue;

	private final CaseMaterials materials;

	private final LegalClock legalClock;

	private final StaffDirectory staff;

	private final Clock clock;

	DocumentPages(ITemplateEngine templates, CaseFiles cases, Timeline timeline, Catalogue catalogue,
			CaseMaterials materials, LegalClock legalClock, StaffDirectory staff, Clock clock) {
		this.templates = templates;
		this.cases = cases;
		this.timeline = timeline;
		this.catalogue = catalogue;
		this.materials = materials;
		this.legalClock = legalClock;
		this.staff = staff;
		this.clock = clock;
	}

	String render(CaseFile caseFile, DocumentType type, String number, int year, int serial) {
		CaseNumber caseNumber = caseFile.number();
		Item item = this.catalogue.require(caseFile.itemId());
		Act act = this.timeline.last(caseNumber, type.element()).orElseThrow();
		LocalDate today = Hall.today(this.clock);
		Context page = new Context(Locale.CHINA);
		page.setVariable("type", type);
		page.setVariable("number", number);
		page.setVariable("printedNumber", "%s〔%d〕第%04d号".formatted(type.mark(), year, serial));
		page.setVariable("serial", serial);
		page.setVariable("case", caseFile);
		page.setVariable("item", item);
		page.setVariable("unit", this.catalogue.unitOf(item));
		page.setVariable("applicant", this.cases.applicant(caseNumber));
		page.setVariable("applicantIdNumber", idNumber(type, this.cases.applicant(caseNumber)));
		page.setVariable("act", act);
		page.setVariable("handler", this.staff.nameOf(act.actor()));
		page.setVariable("materials", this.materials.of(caseNumber));
		page.setVariable("correctionNoticeDue", this.legalClock.correctionNoticeDue(caseFile.receivedOn()));
		page.setVariable("deliveryDue", this.legalClock.deliveryDue(today));
		page.setVariable("limits", this.legalClock.limitsOf(caseNumber).orElse(null));
		page.setVariable("deliveryDays", TimeLimits.DELIVERY_DAYS);
		page.setVariable("today", today);
		page.setVariable("qr", QrCode.svg(caseNumber + " " + number));
		targetUnit(page, act);
		return this.templates.process("documents/" + type, page);
	}

	private void targetUnit(Context page, Act act) {
		this.catalogue.unitBySlug(act.text("targetUnit"))
			.ifPresent(unit -> page.setVariable("targetUnit", unit.nameZh()));
	}

	/**
	 * A decision must say beyond doubt whom it concerns; other papers show as much as the
	 * holder needs to know it.
	 */
	private static String idNumber(DocumentType type, Applicant applicant) {
		boolean decision = type == DocumentType.D15 || type == DocumentType.D16;
		return decision ? applicant.idNumber() : Masking.mask(applicant.idNumber());
	}

}
