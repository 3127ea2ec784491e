package onewindow.doors.desk;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.VisibleCases;
import onewindow.counter.intake.Amendments;
import onewindow.counter.intake.Withdrawals;
import onewindow.foundation.shared.NotAllowed;
import onewindow.foundation.shared.NotFound;
import onewindow.outgoing.documents.Documents;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Cases and their documents. The second address of a document lies under the path of the
 * web applications, so that the session of Tasklist opens it.
 */
@RestController
class CasesController {

	private final CaseCommands commands;

	private final VisibleCases visible;

	private final Documents documents;

	private final CaseViews views;

	private final CasePictures pictures;

	private final Withdrawals withdrawals;

	private final Amendments amendments;

	CasesController(CaseCommands commands, VisibleCases visible, Documents documents, CaseViews views,
			CasePictures pictures, Withdrawals withdrawals, Amendments amendments) {
		this.pictures = pictures;
		this.amendments = amendments;
		this.commands = commands;
		this.visible = visible;
		this.documents = documents;
		this.views = views;
		this.withdrawals = withdrawals;
	}

	@Operation(summary = "A case, with personal numbers masked")
	@GetMapping("/api/cases/{number}")
	CaseView one(@PathVariable String number) {
		return this.views.of(this.visible.get(number));
	}

	@Operation(summary = "Takes a withdrawal at the window",
			description = "Answers with the case, or with 409 when it is decided or closed.")
	@PostMapping({ "/api/cases/{number}/withdrawal", "/camunda/api/hall/cases/{number}/withdrawal" })
	CaseView withdraw(@PathVariable String number, @RequestBody Withdrawal withdrawal) {
		return this.commands.give(number,
				(caseNumber, person) -> this.withdrawals.withdraw(caseNumber, person, withdrawal.reason()));
	}

	@Operation(summary = "Corrects on the spot what was entered wrongly (当场更正)",
			description = "For the window, before the case is accepted: every answer of the application as it is right, but for how and when it was received. Both texts are kept.")
	@PostMapping("/api/cases/{number}/amendment")
	CaseView amend(@PathVariable String number, @RequestBody Amended amended) {
		Map<String, Object> values = (amended.values() != null) ? amended.values() : Map.of();
		return this.commands.give(number, (caseNumber, person) -> this.amendments.amend(caseNumber, values, person));
	}

	@Operation(summary = "A document as issued, for printing on A4")
	@GetMapping({ "/api/cases/{number}/documents/{documentNumber}",
			"/camunda/api/hall/cases/{number}/documents/{documentNumber}" })
	ResponseEntity<String> document(@PathVariable String number, @PathVariable String documentNumber) {
		CaseFile file = this.visible.get(number);
		if (!this.visible.showsApplicant(file)) {
			throw new NotAllowed(DeskRefusal.ONLY_SHOWN);
		}
		String page = this.documents.page(file.number(), documentNumber)
			.orElseThrow(() -> new NotFound(DeskRefusal.NO_SUCH_DOCUMENT));
		return readOnly(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8), page);
	}

	@Operation(summary = "How far a case has come, drawn on its model as SVG",
			description = "With the way it has taken and where it stands. A part or a call is drawn by its id; what a call leads to has its own parts, with a slash between.")
	@GetMapping({ "/api/cases/{number}/picture", "/camunda/api/hall/cases/{number}/picture" })
	ResponseEntity<String> picture(@PathVariable String number, @RequestParam(defaultValue = "") String part) {
		String drawn = this.pictures.draw(this.visible.get(number), part)
			.orElseThrow(() -> new NotFound(DeskRefusal.NO_SUCH_PART));
		return readOnly(new MediaType("image", "svg+xml", StandardCharsets.UTF_8), drawn);
	}

	private static ResponseEntity<String> readOnly(MediaType type, String body) {
		return ResponseEntity.ok()
			.contentType(type)
			.header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
			.header("Cache-Control", "no-store")
			.body(body);
	}

	record Withdrawal(String reason) {
	}

	record Amended(Map<String, Object> values) {

		@Override
		public String toString() {
			return "Amended[masked]";
		}

	}

}
