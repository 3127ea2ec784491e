package onewindow.casework.cards;

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

	CardNote(Cards cards) {
		this.cards = cards;
	}

	@Override
	public String name() {
		return "cardNote";
	}

	@Override
	public Object value(CaseFile caseFile) {
		return this.cards.of(caseFile.number()).stream().map(CardNote::line).collect(Collectors.joining("\n\n"));
	}

	private static String line(Card card) {
		String cancelled = card.counts() ? "" : "　已撤销：" + Markdown.escape(card.cancellation().reason());
		return "**%s**　%s（自%s起）%s".formatted(card.colour().zh(), card.reason(), Hall.text(card.dueAt()), cancelled);
	}

}
