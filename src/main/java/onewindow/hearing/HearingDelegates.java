package onewindow.hearing;

import onewindow.clock.Card.Ground;
import onewindow.clock.Cards;
import onewindow.clock.Moments;
import onewindow.shared.CaseNumber;
import onewindow.workflow.CurrentActor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What models may ask of hearings.
 */
@Configuration(proxyBeanMethods = false)
class HearingDelegates {

	@Bean
	JavaDelegate issueHearingRightNotice(Hearings hearings, CurrentActor actor) {
		return execution -> hearings.tellRight(numberOf(execution), actor.orSystem());
	}

	@Bean
	JavaDelegate requireHearing(Hearings hearings, CurrentActor actor) {
		return execution -> hearings.require(numberOf(execution), actor.orSystem());
	}

	@Bean
	JavaDelegate issueHearingMinutes(Hearings hearings) {
		return execution -> hearings.issueMinutes(numberOf(execution));
	}

	@Bean
	JavaDelegate beginHearing(Hearings hearings, CurrentActor actor) {
		return execution -> hearings.begin(numberOf(execution), actor.orSystem());
	}

	@Bean
	JavaDelegate issueHearingNotice(Hearings hearings) {
		return execution -> hearings.announce(numberOf(execution));
	}

	@Bean
	JavaDelegate endHearing(Hearings hearings, CurrentActor actor) {
		return execution -> hearings.end(numberOf(execution), actor.orSystem());
	}

	@Bean
	JavaDelegate bookHearingDueSoon(Cards cards, HearingBean dates) {
		return execution -> cards.bookDueSoon(numberOf(execution), dates.step(numberOf(execution)));
	}

	@Bean
	JavaDelegate bookHearingNotHeld(Cards cards, HearingBean dates) {
		return execution -> cards.book(numberOf(execution), Ground.HEARING_NOT_HELD, dates.step(numberOf(execution)),
				Moments.overdueFrom(dates.step(numberOf(execution)).due()));
	}

	private static CaseNumber numberOf(DelegateExecution execution) {
		return new CaseNumber(execution.getProcessBusinessKey());
	}

}
