package onewindow.doors.desk;

import io.swagger.v3.oas.annotations.Operation;
import onewindow.casework.cards.CardAnswers;
import onewindow.casework.cards.Cards;
import onewindow.foundation.forms.Texts;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * What is done about cards.
 */
@RestController
class CardsController {

	private final Cards cards;

	private final CardAnswers answers;

	private final CaseCommands commands;

	CardsController(Cards cards, CardAnswers answers, CaseCommands commands) {
		this.answers = answers;
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

	@Operation(summary = "Explains a yellow card", description = "For the head of the unit, within one working day.")
	@PostMapping("/api/cases/{number}/cards/{ground}/explanation")
	CaseView explain(@PathVariable String number, @PathVariable String ground,
			@RequestBody CardAnswers.Explanation explanation) {
		return this.commands.give(number,
				(caseNumber, person) -> this.answers.explain(caseNumber, ground, explanation, person));
	}

	@Operation(summary = "Records the talk after a red card (约谈)", description = "For the centre's supervision.")
	@PostMapping("/api/cases/{number}/cards/{ground}/talk")
	CaseView talk(@PathVariable String number, @PathVariable String ground, @RequestBody CardAnswers.Talk talk) {
		return this.commands.give(number, (caseNumber, person) -> this.answers.talk(caseNumber, ground, talk, person));
	}

	record Cancellation(String reason, String subject) {
	}

}
