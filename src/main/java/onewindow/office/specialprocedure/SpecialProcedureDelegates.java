package onewindow.office.specialprocedure;

import onewindow.casework.cards.Cards;
import onewindow.engine.workflow.CurrentActor;
import onewindow.engine.workflow.TwoInOneStep;
import onewindow.outgoing.documents.IssuingDelegates;
import onewindow.outgoing.notification.NotifyingDelegates;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static onewindow.engine.workflow.StageContext.caseOf;

/**
 * What models may ask of special procedures.
 */
@Configuration(proxyBeanMethods = false)
@Import({ SpecialProcedureDelegates.Issuing.class, SpecialProcedureDelegates.Notifying.class,
		SpecialProcedureDelegates.InOneStep.class })
class SpecialProcedureDelegates {

	@Bean
	JavaDelegate openSpecialProcedure(SpecialProcedures procedures, CurrentActor actor) {
		return execution -> procedures.beginPlanned(caseOf(execution), SpecialProcedureBean.procedureOf(execution),
				actor.orSystem());
	}

	@Bean
	JavaDelegate closeSpecialProcedure(SpecialProcedures procedures, CurrentActor actor) {
		return execution -> procedures.end(caseOf(execution), SpecialProcedureBean.procedureOf(execution),
				actor.orSystem());
	}

	@Bean
	JavaDelegate bookSpecialProcedureDueSoon(Cards cards, SpecialProcedureBean dates) {
		return execution -> cards.bookDueSoon(caseOf(execution), dates.step(execution));
	}

	@Bean
	JavaDelegate bookSpecialProcedureOverdue(Cards cards, SpecialProcedureBean dates) {
		return execution -> cards.bookOverdue(caseOf(execution), dates.step(execution));
	}

	static class Issuing extends IssuingDelegates {

		Issuing() {
			super(SpecialProcedureDocuments.Type.values());
		}

	}

	static class Notifying extends NotifyingDelegates {

		Notifying() {
			super(SpecialProcedureNotice.Kind.values());
		}

	}

	static class InOneStep extends TwoInOneStep {

		InOneStep() {
			super("openSpecialProcedureAndNotifySpecialProcedure", "issueSpecialProcedureRecordAndNotifyClockResumed");
		}

	}

}
