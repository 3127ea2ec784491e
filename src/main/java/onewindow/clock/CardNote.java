package onewindow.clock;

import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

import onewindow.cases.CaseFile;
import onewindow.gate.FormNote;
import onewindow.shared.Hall;

import org.springframework.stereotype.Component;

/**
 * Tells whoever opens a task which cards its case has.
 */
@Component
class CardNote implements FormNote {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Hall.ZONE);

	private final Cards cards;

	CardNote(Cards cards) {
		this.cards = cards;
	}

	@Override
	public String name() {
		return "cardNote";
	}

	@Override
	public String text(CaseFile caseFile) {
		return this.cards.of(caseFile.number()).stream().map(CardNote::line).collect(Collectors.joining("\n\n"));
	}

	private static String line(Card card) {
		return "**%s**　%s（自%s起）".formatted(card.colour().zh(), card.ground().zh(), MOMENT.format(card.dueAt()));
	}

}
