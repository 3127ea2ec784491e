package onewindow.doors.desk;

import io.swagger.v3.oas.annotations.Operation;
import onewindow.casework.cards.Cards;
import onewindow.foundation.forms.Texts;

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

	private final CaseCommands commands;

	CardsController(Cards cards, CaseCommands commands) {
		this.cards = cards;
		this.commands = commands;
	}

	@Operation(summary = "Cancels a card, with a reason",
			description = "The director's to do. The card stays visible and counts no longer.")
	@PostMapping("/api/cases/{number}/cards/{ground}/cancellation")
	CaseView cancel(@PathVariable String number, @PathVariable String ground, @RequestBody Cancellation cancellation) {
		String reason = Texts.line("reason", "撤销理由", cancellation.reason());
		return this.commands.give(number,
				(caseNumber, person) -> this.cards.cancel(caseNumber, ground, cancellation.subject(), person, reason));
	}

	record Cancellation(String reason, String subject) {
	}

}
