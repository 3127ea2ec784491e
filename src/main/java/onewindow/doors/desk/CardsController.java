package onewindow.doors.desk;

import io.swagger.v3.oas.annotations.Operation;
import onewindow.casework.cards.Cards;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.VisibleCases;
import onewindow.engine.workflow.CurrentActor;
import onewindow.foundation.forms.Texts;
import onewindow.foundation.shared.CaseNumber;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the director does about cards.
 */
@RestController
class CardsController {

	private final Cards cards;

	private final VisibleCases visible;

	private final CaseFiles cases;

	private final CaseViews views;

	private final CurrentActor actor;

	CardsController(Cards cards, VisibleCases visible, CaseFiles cases, CaseViews views, CurrentActor actor) {
		this.cards = cards;
		this.visible = visible;
		this.cases = cases;
		this.views = views;
		this.actor = actor;
	}

	@Operation(summary = "Cancels a card, with a reason",
			description = "The director's to do. The card stays visible and counts no longer.")
	@PostMapping("/api/cases/{number}/cards/{ground}/cancellation")
	CaseView cancel(@PathVariable String number, @PathVariable String ground, @RequestBody Cancellation cancellation) {
		CaseNumber caseNumber = this.visible.get(number).number();
		this.cards.cancel(caseNumber, ground, cancellation.subject(), this.actor.orSystem(),
				Texts.line("reason", "撤销理由", cancellation.reason()));
		return this.views.of(this.cases.get(caseNumber));
	}

	record Cancellation(String reason, String subject) {
	}

}
