package onewindow.casework.cards;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.gate.FormNote;
import onewindow.casework.gate.Markdown;
import onewindow.foundation.shared.Hall;

import org.springframework.stereotype.Component;

/**
 * Tells whoever opens a task which cards its case has.
 */
@Component
class CardNote implements FormNote {

	private final Cards cards;

	private final CardAnswers answers;

	CardNote(Cards cards, CardAnswers answers) {
		this.cards = cards;
		this.answers = answers;
	}

	@Override
	public String name() {
		return "cardNote";
	}

	@Override
	public Object value(CaseFile caseFile) {
		List<Card> booked = this.cards.of(caseFile.number());
		Map<Long, CardAnswer> answered = booked.isEmpty() ? Map.of()
				: this.answers.of(caseFile.number())
					.stream()
					.collect(Collectors.toMap(CardAnswer::cardId, Function.identity()));
		return booked.stream()
			.map(card -> line(card) + after(card, answered.get(card.id())))
			.collect(Collectors.joining("\n\n"));
	}

	private static String line(Card card) {
		return "**%s**　%s（自%s起）".formatted(card.colour().zh(), card.reason(), Hall.text(card.dueAt()));
	}

	private static String after(Card card, CardAnswer answer) {
		if (!card.counts()) {
			return "　已撤销：" + Markdown.escape(card.cancellation().reason());
		}
		if (answer != null) {
			return ((answer.talkedWith() != null) ? "　已约谈：" : "　已说明：") + Markdown.escape(answer.text());
		}
		return switch (card.colour()) {
			case YELLOW -> "　待单位负责人说明原因";
			case RED -> "　待约谈";
			case BLUE -> "";
		};
	}

}
