package onewindow.outgoing.documents;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import onewindow.casework.cases.Act;
import onewindow.casework.cases.Applicant;
import onewindow.casework.cases.Applicant.Help;
import onewindow.casework.cases.Applicant.Identity;
import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.clock.LegalClock;
import onewindow.casework.materials.CaseMaterials;
import onewindow.engine.staff.StaffDirectory;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Item;
import onewindow.foundation.catalogue.Stage;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Hall;

import org.springframework.stereotype.Component;

/**
 * Gathers what any document may state of its case and its item: as much as its template
 * asks for, and nothing else.
 */
@Component
class DocumentFacts {

	private final CaseFiles cases;

	private final Catalogue catalogue;

	private final CaseMaterials materials;

	private final LegalClock legalClock;

	private final StaffDirectory staff;

	private final DocumentRows rows;

	private final Clock clock;

	DocumentFacts(CaseFiles cases, Catalogue catalogue, CaseMaterials materials, LegalClock legalClock,
			StaffDirectory staff, DocumentRows rows, Clock clock) {
		this.cases = cases;
		this.catalogue = catalogue;
		this.materials = materials;
		this.legalClock = legalClock;
		this.staff = staff;
		this.rows = rows;
		this.clock = clock;
	}

	Map<String, Object> gather(CaseFile caseFile, DocumentType type, Act act, Template template) {
		Item item = this.catalogue.require(caseFile.itemId());
		Map<String, Supplier<Object>> known = new HashMap<>();
		known.put("issuingBody", () -> bodyOf(type, item));
		known.put("seal", () -> seal(type, item));
		known.put("toApplicant", () -> isToApplicant(type));
		known.put("handler", () -> this.staff.nameOf(act.actor()));
		known.put("issuedOn", () -> Hall.today(this.clock));
		known.putAll(ofTheCase(caseFile, type));
		known.putAll(ofTheItem(item));
		Map<String, Object> facts = new HashMap<>(Map.of("title", type.title(item), "mark", type.mark()));
		known.forEach((name, fact) -> {
			if (template.names().contains(name)) {
				facts.put(name, fact.get());
			}
		});
		return facts;
	}

	private Map<String, Supplier<Object>> ofTheCase(CaseFile caseFile, DocumentType type) {
		CaseNumber number = caseFile.number();
		return Map.of("caseNumber", number::value, "receivedOn", caseFile::receivedOn, "channel", caseFile::channel,
				"applicant", () -> applicant(type, this.cases.applicant(number)), "materials",
				() -> this.materials.of(number), "limits", () -> this.legalClock.limitsOf(number).orElse(null),
				"decisions", () -> decisions(number));
	}

	private Map<String, Supplier<Object>> ofTheItem(Item item) {
		Map<String, Supplier<Object>> facts = new HashMap<>(Map.of("itemName", item::nameZh, "itemCode", item::code,
				"licensing", item::licence, "onTheSpot", item::onTheSpot, "resultDocument", item::resultDocument,
				"validity", item::validity, "fee", item.fee()::note, "legalBasis", item::legalBasisTexts,
				"enquiryPhone", item.phones()::enquiry, "complaintPhone", item.phones()::complaint));
		facts.put("unitName", () -> this.catalogue.unitOf(item).nameZh());
		facts.put("unitRemedies", () -> this.catalogue.unitOf(item).remediesText());
		facts.put("remedies", () -> this.catalogue.remediesText(item));
		facts.put("mode", () -> mode(item));
		facts.put("handling", () -> handling(item));
		facts.put("coordinationBasis", () -> item.exclusionBasis(Stage.COORDINATION).orElse(null));
		facts.put("extensionBasis", () -> item.extension().basis());
		facts.put("extensionApprover", () -> item.extension().approver().name());
		return facts;
	}

	/**
	 * A decision must say beyond doubt whom it concerns; other papers show as much as the
	 * holder needs to know it, and what others read shows no number at all.
	 */
	private static Map<String, Object> applicant(DocumentType type, Applicant applicant) {
		Map<String, Object> facts = new HashMap<>();
		facts.put("name", applicant.name());
		facts.put("individual", applicant.type().equals("individual"));
		if (isToApplicant(type)) {
			facts.put("idNumber", type.isDecision() ? applicant.idNumber() : applicant.maskedIdNumber());
			facts.put("idLabel", label(applicant.identity()));
			facts.put("agent", (applicant.agent() != null)
					? Map.of("name", applicant.agent().name(), "authority", applicant.agent().authority()) : null);
			facts.putAll(help(applicant.help()));
		}
		return facts;
	}

	/** Who stands beside the applicant, as the paper names them. */
	private static Map<String, Object> help(Help help) {
		Map<String, Object> facts = new HashMap<>();
		if (help.thumbPrint()) {
			facts.put("thumbPrint", true);
		}
		if (help.guardian() != null) {
			facts.put("guardian", Map.of("name", help.guardian().name(), "relation", help.guardian().relation()));
		}
		if (help.interpreter() != null) {
			facts.put("interpreter",
					Map.of("name", help.interpreter().name(), "language", help.interpreter().language()));
		}
		return facts;
	}

	/**
	 * As a paper heads the number; who registered is part of a number that only they
	 * know.
	 */
	private static String label(Identity identity) {
		return switch (identity.kind()) {
			case CITIZEN -> "身份号码";
			case CREDIT_CODE -> "信用代码";
			case OTHER_REGISTRATION -> "登记证件（" + identity.registeredBy() + "）";
			default -> identity.kind().zh() + "号码";
		};
	}

	private List<Map<String, String>> decisions(CaseNumber number) {
		return this.rows.of(number)
			.stream()
			.filter(document -> document.type().isDecision())
			.map(document -> Map.of("title", document.title(), "number", document.number(), "type",
					document.type().name()))
			.toList();
	}

	/**
	 * Whose act the document is: the legal decider signs, not the window (行政许可法 Art. 24).
	 */
	private String bodyOf(DocumentType type, Item item) {
		return type.isDecision() ? this.catalogue.deciderOf(item) : this.catalogue.unitOf(item).nameZh();
	}

	private static String seal(DocumentType type, Item item) {
		if (type.isDecision() || type.isInternal()) {
			return "（行政机关印章）";
		}
		return item.licence() ? "（行政许可专用章）" : "（业务专用章）";
	}

	private static boolean isToApplicant(DocumentType type) {
		return !type.isPublic() && !type.isInternal();
	}

	private String mode(Item item) {
		return item.mode().text(this.catalogue.unitOf(item).nameZh(), this.catalogue.deciderOf(item));
	}

	private String handling(Item item) {
		String units = item.coordination()
			.stream()
			.map(asked -> this.catalogue.unit(asked.unit()).nameZh())
			.collect(Collectors.joining("、"));
		return units.isEmpty() ? mode(item) : mode(item) + "；征求意见：" + units;
	}

}
