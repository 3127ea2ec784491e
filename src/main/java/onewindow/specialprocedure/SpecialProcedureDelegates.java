package onewindow.specialprocedure;

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
		return execution -> procedures.beginPlanned(numberOf(execution), SpecialProcedureBean.procedureOf(execution),
				actor.orSystem());
	}

	@Bean
	JavaDelegate closeSpecialProcedure(SpecialProcedures procedures, CurrentActor actor) {
		return execution -> procedures.end(numberOf(execution), SpecialProcedureBean.procedureOf(execution),
				actor.orSystem());
	}

	@Bean
	JavaDelegate bookSpecialProcedureDueSoon(Cards cards, SpecialProcedureBean dates) {
		return execution -> cards.bookDueSoon(numberOf(execution), dates.step(execution));
	}

	@Bean
	JavaDelegate bookSpecialProcedureOverdue(Cards cards, SpecialProcedureBean dates) {
		return execution -> cards.bookOverdue(numberOf(execution), dates.step(execution));
	}

	private static CaseNumber numberOf(DelegateExecution execution) {
		return new CaseNumber(execution.getProcessBusinessKey());
	}

}
