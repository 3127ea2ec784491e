package onewindow.doors.desk;

import java.time.OffsetDateTime;

import io.swagger.v3.oas.annotations.Operation;
import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.SealedDocument;
import onewindow.foundation.shared.NotFound;
import onewindow.outgoing.documents.Documents;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Whether a paper that somebody brings is the hall's. All staff may ask, of whatever
 * unit's document: nothing personal is told.
 */
@RestController
class DocumentsController {

	private final Documents documents;

	private final CaseFiles cases;

	DocumentsController(Documents documents, CaseFiles cases) {
		this.documents = documents;
		this.cases = cases;
	}

	@Operation(summary = "Verifies a document by its number",
			description = "Tells its case, item and unit, when it was issued, and the SHA-256 over its number, its template and what it states; also of cases of which nothing else is kept.")
	@GetMapping("/api/documents/{documentNumber}")
	Verification verify(@PathVariable String documentNumber) {
		SealedDocument document = this.documents.sealed(documentNumber)
			.orElseThrow(() -> new NotFound(DeskRefusal.NO_SUCH_DOCUMENT));
		CaseFile file = this.cases.get(document.caseNumber());
		return new Verification(document.number(), file.number().value(), file.itemName(), file.unitId(),
				CaseViews.at(document.issuedAt()), document.sha256());
	}

	record Verification(String number, String caseNumber, String item, String unit, OffsetDateTime issuedAt,
			String sha256) {
	}

}
