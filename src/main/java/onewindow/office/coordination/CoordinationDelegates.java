package onewindow.office.coordination;

import java.util.List;

import onewindow.casework.cards.Cards;
import onewindow.casework.cards.StepDelay;
import onewindow.engine.workflow.CurrentActor;
import onewindow.outgoing.documents.DocumentSource;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static onewindow.engine.workflow.StageContext.caseOf;

/**
 * What models may ask of coordination.
 */
@Configuration(proxyBeanMethods = false)
class CoordinationDelegates {

	@Bean
	JavaDelegate beginConsultation(Opinions opinions, CurrentActor actor) {
		return execution -> FurtherUnit.in(execution)
			.ifPresentOrElse(further -> opinions.ask(caseOf(execution), further, actor.orSystem()),
					() -> opinions.begin(caseOf(execution), actor.orSystem()));
	}

	@Bean
	JavaDelegate endConsultation(Opinions opinions, CurrentActor actor) {
		return execution -> opinions.end(caseOf(execution), actor.orSystem());
	}

	@Bean
	JavaDelegate issueOpinionReply(Opinions opinions) {
		return execution -> opinions.issueReply(caseOf(execution), (String) execution.getVariable("consulted"));
	}

	@Bean
	JavaDelegate bookOpinionDueSoon(Cards cards, OpinionDates dates) {
		return execution -> cards.bookDueSoon(caseOf(execution), dates.step(execution));
	}

	@Bean
	JavaDelegate bookOpinionOverdue(Cards cards, OpinionDates dates) {
		return execution -> cards.bookOverdue(caseOf(execution), dates.step(execution));
	}

	@Bean
	JavaDelegate reportOpinion(Cards cards, OpinionDates dates) {
		return execution -> cards.book(caseOf(execution), StepDelay.REPORTED, dates.step(execution),
				dates.reportedFrom(execution));
	}

	@Bean
	JavaDelegate reportOpinionToDirector(Cards cards, OpinionDates dates) {
		return execution -> cards.book(caseOf(execution), StepDelay.REPORTED_TO_DIRECTOR, dates.step(execution),
				dates.reportedToDirectorFrom(execution));
	}

	/** The room issues its letters itself, one for each unit. */
	@Bean
	DocumentSource lettersBetweenUnits() {
		return () -> List.of(OpinionDocument.values());
	}

}
