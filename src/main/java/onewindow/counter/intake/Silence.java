package onewindow.counter.intake;

import onewindow.casework.cards.Cards;
import onewindow.casework.cards.CaseGround;
import onewindow.casework.cases.Act;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.CaseState;
import onewindow.casework.cases.Timeline;
import onewindow.casework.clock.LegalClock;
import onewindow.counter.intake.Acceptance.Way;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;

import org.springframework.stereotype.Component;

/**
 * What silence means: an application to which nobody answered within five working days
 * counts as accepted from the day on which it was complete (行政许可法 Art. 32(4)).
 */
@Component
class Silence {

	private final CaseFiles cases;

	private final Timeline timeline;

	private final Acceptances acceptances;

	private final LegalClock clock;

	private final Cards cards;

	Silence(CaseFiles cases, Timeline timeline, Acceptances acceptances, LegalClock clock, Cards cards) {
		this.cases = cases;
		this.timeline = timeline;
		this.acceptances = acceptances;
		this.clock = clock;
		this.cards = cards;
	}

	void deemAccepted(CaseNumber number) {
		this.clock.deem(number);
		Act act = this.timeline.book(number, "ServiceTask_DeemAccepted", "逾期未告知，视为受理", Actor.SYSTEM);
		this.acceptances.enter(number, act, Way.DEEMED);
		this.cases.moveTo(number, CaseState.ACCEPTED);
		this.cards.book(number, CaseGround.DEEMED_ACCEPTANCE);
	}

}
