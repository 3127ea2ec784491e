package onewindow.outgoing.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import onewindow.casework.cases.Act;
import onewindow.casework.cases.Applicant;
import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.clock.LegalClock;
import onewindow.casework.materials.CaseMaterials;
import onewindow.engine.staff.StaffDirectory;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Item;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Hall;
import onewindow.foundation.shared.Masking;
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

	private final Catalogue catalogue;

	private final CaseMaterials materials;

	private final LegalClock legalClock;

	private final StaffDirectory staff;

	private final Clock clock;

	DocumentPages(ITemplateEngine templates, CaseFiles cases, Catalogue catalogue, CaseMaterials materials,
			LegalClock legalClock, StaffDirectory staff, Clock clock) {
		this.templates = templates;
		this.cases = cases;
		this.catalogue = catalogue;
		this.materials = materials;
		this.legalClock = legalClock;
		this.staff = staff;
		this.clock = clock;
	}

	/**
	 * Gathers what the page states; all that takes time is done before a number is taken.
	 */
	Context gather(CaseFile caseFile, DocumentType type, Act act, List<IssuedDocument> issued) {
		CaseNumber caseNumber = caseFile.number();
		Item item = this.catalogue.require(caseFile.itemId());
		Applicant applicant = this.cases.applicant(caseNumber);
		LocalDate today = Hall.today(this.clock);
		Context page = new Context(Locale.CHINA);
		page.setVariable("type", type);
		page.setVariable("title", type.title(item));
		page.setVariable("decisions", issued.stream().filter(document -> document.type().isDecision()).toList());
		page.setVariable("case", caseFile);
		page.setVariable("item", item);
		page.setVariable("unit", this.catalogue.unitOf(item));
		page.setVariable("applicant", applicant);
		page.setVariable("applicantIdNumber", idNumber(type, applicant));
		page.setVariable("act", act);
		page.setVariable("handler", this.staff.nameOf(act.actor()));
		page.setVariable("materials", this.materials.of(caseNumber));
		page.setVariable("limits", this.legalClock.limitsOf(caseNumber).orElse(null));
		page.setVariable("today", today);
		page.setVariable("coordinatingUnits",
				item.coordination()
					.stream()
					.map(asked -> this.catalogue.unit(asked.unit()).nameZh())
					.collect(Collectors.joining("、")));
		page.setVariable("mode",
				item.mode().text(this.catalogue.unitOf(item).nameZh(), this.catalogue.deciderOf(item)));
		page.setVariable("issuingBody", bodyOf(type, item));
		page.setVariable("remedies", this.catalogue.remediesText(item));
		return page;
	}

	/**
	 * Whose act the document is: the legal decider signs, not the window (行政许可法 Art. 24).
	 */
	private String bodyOf(DocumentType type, Item item) {
		return type.isDecision() ? this.catalogue.deciderOf(item) : this.catalogue.unitOf(item).nameZh();
	}

	String print(Context page, Heading heading, CaseNumber caseNumber) {
		page.setVariable("heading", heading);
		page.setVariable("qr", QrCode.svg(caseNumber + " " + heading.number()));
		return this.templates.process(heading.type().template(), page);
	}

	/**
	 * A decision must say beyond doubt whom it concerns; other papers show as much as the
	 * holder needs to know it.
	 */
	private static String idNumber(DocumentType type, Applicant applicant) {
		return type.isDecision() ? applicant.idNumber() : Masking.mask(applicant.idNumber());
	}

}
