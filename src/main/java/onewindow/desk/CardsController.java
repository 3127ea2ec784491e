package onewindow.desk;

import io.swagger.v3.oas.annotations.Operation;
import onewindow.cases.CaseFiles;
import onewindow.clock.Card.Ground;
import onewindow.clock.Cards;
import onewindow.forms.Texts;
import onewindow.shared.CaseNumber;
import onewindow.shared.Coded;
import onewindow.workflow.CurrentActor;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

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
		this.cards.cancel(caseNumber, groundOf(ground), cancellation.subject(), this.actor.orSystem(),
				Texts.line("reason", "撤销理由", cancellation.reason()));
		return this.views.of(this.cases.get(caseNumber));
	}

	private static Ground groundOf(String code) {
		try {
			return Coded.of(Ground.class, code);
		}
		catch (IllegalArgumentException ex) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, "没有此种红黄牌");
		}
	}

	record Cancellation(String reason, String subject) {
	}

}
