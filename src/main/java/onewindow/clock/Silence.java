package onewindow.clock;

import java.util.Map;

import onewindow.cases.CaseFiles;
import onewindow.cases.CaseState;
import onewindow.cases.Elements;
import onewindow.cases.Timeline;
import onewindow.clock.Card.Ground;
import onewindow.shared.Actor;
import onewindow.shared.CaseNumber;

import org.springframework.stereotype.Component;

/**
 * What silence means: an application to which nobody answered within five working days
 * counts as accepted from the day on which it was complete (行政许可法 Art. 32(4)).
 */
@Component
class Silence {

	private final CaseFiles cases;

	private final Timeline timeline;

	private final LegalClock clock;

	private final Cards cards;

	Silence(CaseFiles cases, Timeline timeline, LegalClock clock, Cards cards) {
		this.cases = cases;
		this.timeline = timeline;
		this.clock = clock;
		this.cards = cards;
	}

	void deemAccepted(CaseNumber number) {
		this.clock.deem(number);
		this.timeline.book(number, Elements.DEEM_ACCEPTED, "逾期未告知，视为受理", Actor.SYSTEM, Map.of());
		this.cases.moveTo(number, CaseState.ACCEPTED);
		this.cards.book(number, Ground.DEEMED_ACCEPTANCE);
	}

}
