package onewindow.doors.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import onewindow.casework.cards.Card;
import onewindow.casework.cards.CardAnswers;
import onewindow.casework.cards.Cards;
import onewindow.doors.desk.CaseView.AnswerRow;
import onewindow.doors.desk.CaseView.CancellationRow;
import onewindow.doors.desk.CaseView.CardRow;
import onewindow.engine.staff.StaffDirectory;
import onewindow.foundation.shared.CaseNumber;

import org.springframework.stereotype.Component;

/**
 * The cards of a case, and what followed them.
 */
@Component
class CardViews {

	private final Cards cards;

	private final CardAnswers answers;

	private final StaffDirectory staff;

	CardViews(Cards cards, CardAnswers answers, StaffDirectory staff) {
		this.cards = cards;
		this.answers = answers;
		this.staff = staff;
	}

	List<CardRow> of(CaseNumber number) {
		Map<Long, AnswerRow> after = new HashMap<>();
		this.answers.of(number)
			.forEach(answer -> after.put(answer.cardId(), new AnswerRow(this.staff.nameOf(answer.answeredBy()),
					answer.answeredOn(), answer.text(), answer.talkedWith(), answer.commitment())));
		return this.cards.of(number)
			.stream()
			.map(card -> new CardRow(card.colour().code(), card.ground().code(), card.subject(),
					CaseViews.at(card.dueAt()), cancellation(card), after.get(card.id())))
			.toList();
	}

	private CancellationRow cancellation(Card card) {
		return card.counts() ? null : new CancellationRow(this.staff.nameOf(card.cancellation().by()),
				CaseViews.at(card.cancellation().at()), card.cancellation().reason());
	}

}
