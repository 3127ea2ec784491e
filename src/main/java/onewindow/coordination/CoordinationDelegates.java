package onewindow.coordination;

import onewindow.clock.Card.Ground;
import onewindow.clock.Cards;
import onewindow.shared.CaseNumber;
import onewindow.workflow.CurrentActor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What models may ask of coordination.
 */
@Configuration(proxyBeanMethods = false)
class CoordinationDelegates {

	@Bean
	JavaDelegate beginConsultation(Opinions opinions, CurrentActor actor) {
		return execution -> opinions.begin(numberOf(execution), actor.orSystem());
	}

	@Bean
	JavaDelegate endConsultation(Opinions opinions, CurrentActor actor) {
		return execution -> opinions.end(numberOf(execution), actor.orSystem());
	}

	@Bean
	JavaDelegate issueOpinionReply(Opinions opinions) {
		return execution -> opinions.answered(numberOf(execution), (String) execution.getVariable("consulted"));
	}

	@Bean
	JavaDelegate bookOpinionDueSoon(Cards cards, OpinionDates dates) {
		return execution -> cards.bookDueSoon(numberOf(execution), dates.step(execution));
	}

	@Bean
	JavaDelegate bookOpinionOverdue(Cards cards, OpinionDates dates) {
		return execution -> cards.bookOverdue(numberOf(execution), dates.step(execution));
	}

	@Bean
	JavaDelegate reportOpinion(Cards cards, OpinionDates dates) {
		return execution -> cards.book(numberOf(execution), Ground.STEP_REPORTED, dates.step(execution),
				dates.reportedFrom(execution));
	}

	@Bean
	JavaDelegate reportOpinionToDirector(Cards cards, OpinionDates dates) {
		return execution -> cards.book(numberOf(execution), Ground.STEP_REPORTED_TO_DIRECTOR, dates.step(execution),
				dates.reportedToDirectorFrom(execution));
	}

	private static CaseNumber numberOf(DelegateExecution execution) {
		return new CaseNumber(execution.getProcessBusinessKey());
	}

}
