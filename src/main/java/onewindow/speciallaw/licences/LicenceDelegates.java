package onewindow.speciallaw.licences;

import onewindow.casework.cards.Cards;
import onewindow.casework.cards.Step;
import onewindow.casework.cases.CaseFiles;
import onewindow.engine.workflow.TwoInOneStep;
import onewindow.outgoing.documents.IssuingDelegates;
import onewindow.outgoing.notification.NotifyingDelegates;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static onewindow.engine.workflow.StageContext.caseOf;

/**
 * What models may ask of the register.
 */
@Configuration(proxyBeanMethods = false)
@Import({ LicenceDelegates.Issuing.class, LicenceDelegates.Notifying.class, LicenceDelegates.InOneStep.class })
class LicenceDelegates {

	@Bean
	JavaDelegate registerLicence(Licences licences) {
		return execution -> licences.register(caseOf(execution));
	}

	@Bean
	JavaDelegate bookRestorationCheckOverdue(Cards cards, CaseFiles cases, LicenceBean dates) {
		return execution -> cards.bookOverdue(caseOf(execution),
				new Step("核查植被恢复", cases.get(caseOf(execution)).unitId(), dates.checkBy(execution)));
	}

	static class Issuing extends IssuingDelegates {

		Issuing() {
			super(RestorationDocument.Type.values());
		}

	}

	static class Notifying extends NotifyingDelegates {

		Notifying() {
			super(RestorationNotices.Kind.values());
		}

	}

	static class InOneStep extends TwoInOneStep {

		InOneStep() {
			super("issueRestorationOrderAndNotifyRestorationOrdered");
		}

	}

}
