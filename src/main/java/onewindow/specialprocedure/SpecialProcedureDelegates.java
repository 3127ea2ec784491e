package onewindow.specialprocedure;

import onewindow.clock.Card.Ground;
import onewindow.clock.Cards;
import onewindow.shared.CaseNumber;
import onewindow.workflow.CurrentActor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What models may ask of special procedures.
 */
@Configuration(proxyBeanMethods = false)
class SpecialProcedureDelegates {

	@Bean
	JavaDelegate openSpecialProcedure(SpecialProcedures procedures, CurrentActor actor) {
		return execution -> procedures.beginPlanned(numberOf(execution), actor.orSystem());
	}

	@Bean
	JavaDelegate closeSpecialProcedure(SpecialProcedures procedures, CurrentActor actor) {
		return execution -> procedures.endPlanned(numberOf(execution), actor.orSystem());
	}

	@Bean
	JavaDelegate bookSpecialProcedureDueSoon(Cards cards, SpecialProcedureBean dates) {
		return execution -> cards.bookDueSoon(numberOf(execution), dates.step(numberOf(execution)));
	}

	@Bean
	JavaDelegate bookSpecialProcedureOverdue(Cards cards, SpecialProcedureBean dates) {
		return execution -> cards.bookOverdue(numberOf(execution), Ground.STEP_OVERDUE, dates.step(numberOf(execution)),
				0);
	}

	private static CaseNumber numberOf(DelegateExecution execution) {
		return new CaseNumber(execution.getProcessBusinessKey());
	}

}
