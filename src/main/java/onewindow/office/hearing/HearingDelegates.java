package onewindow.office.hearing;

import java.util.List;

import onewindow.casework.cards.Cards;
import onewindow.casework.cards.Grounds;
import onewindow.engine.workflow.CurrentActor;
import onewindow.engine.workflow.TwoInOneStep;
import onewindow.foundation.shared.Hall;
import onewindow.outgoing.documents.IssuingDelegates;
import onewindow.outgoing.notification.NotifyingDelegates;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static onewindow.engine.workflow.StageContext.caseOf;

/**
 * What models may ask of hearings.
 */
@Configuration(proxyBeanMethods = false)
@Import({ HearingDelegates.Issuing.class, HearingDelegates.Notifying.class, HearingDelegates.InOneStep.class })
class HearingDelegates {

	@Bean
	JavaDelegate issueHearingRightNotice(HearingLetters letters, CurrentActor actor) {
		return execution -> letters.tellRight(caseOf(execution), actor.orSystem());
	}

	@Bean
	JavaDelegate requireHearing(Hearings hearings, CurrentActor actor) {
		return execution -> hearings.require(caseOf(execution), actor.orSystem());
	}

	@Bean
	JavaDelegate beginHearing(Hearings hearings, CurrentActor actor) {
		return execution -> hearings.begin(caseOf(execution), actor.orSystem());
	}

	@Bean
	JavaDelegate issueHearingNotice(HearingLetters letters) {
		return execution -> letters.announce(caseOf(execution));
	}

	@Bean
	JavaDelegate endHearing(Hearings hearings, CurrentActor actor) {
		return execution -> hearings.end(caseOf(execution), actor.orSystem());
	}

	@Bean
	JavaDelegate bookHearingDueSoon(Cards cards, HearingBean dates) {
		return execution -> cards.bookDueSoon(caseOf(execution), dates.step(caseOf(execution)));
	}

	@Bean
	JavaDelegate bookHearingNotHeld(Cards cards, HearingBean dates) {
		return execution -> cards.book(caseOf(execution), HearingCard.NOT_HELD, dates.step(caseOf(execution)),
				Hall.overdueFrom(dates.step(caseOf(execution)).due()));
	}

	@Bean
	Grounds groundsOfHearings() {
		return () -> List.of(HearingCard.values());
	}

	static class Issuing extends IssuingDelegates {

		Issuing() {
			super(HearingDocument.values());
		}

	}

	static class Notifying extends NotifyingDelegates {

		Notifying() {
			super(HearingNotices.Kind.values());
		}

	}

	static class InOneStep extends TwoInOneStep {

		InOneStep() {
			super("issueHearingRightNoticeAndNotifyHearingRight", "issueHearingNoticeAndNotifyHearing",
					"issueHearingMinutesAndNotifyClockResumed");
		}

	}

}
