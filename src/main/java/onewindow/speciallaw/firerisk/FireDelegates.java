package onewindow.speciallaw.firerisk;

import java.util.List;

import onewindow.casework.cards.Cards;
import onewindow.casework.cards.Step;
import onewindow.casework.cases.CaseFiles;
import onewindow.engine.workflow.TwoInOneStep;
import onewindow.outgoing.documents.DocumentSource;
import onewindow.outgoing.notification.NotifyingDelegates;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static onewindow.engine.workflow.StageContext.caseOf;

/**
 * What models may ask of orders about fire.
 */
@Configuration(proxyBeanMethods = false)
@Import({ FireDelegates.Notifying.class, FireDelegates.InOneStep.class })
class FireDelegates {

	@Bean
	JavaDelegate refuseUnderBan(BanRefusals refusals) {
		return execution -> refusals.refuse(caseOf(execution));
	}

	@Bean
	JavaDelegate actOnLicence(Measures measures) {
		return execution -> measures.act(caseOf(execution), (String) execution.getVariable("measure"));
	}

	@Bean
	JavaDelegate resumeLicence(Measures measures) {
		return execution -> measures.resume(caseOf(execution));
	}

	@Bean
	JavaDelegate bookHolderNotTold(Cards cards, CaseFiles cases, FireOrdersBean dates) {
		return execution -> cards.bookOverdue(caseOf(execution),
				new Step("告知持证人", cases.get(caseOf(execution)).unitId(), dates.actedOn(execution)));
	}

	/** The room issues its document itself, with each measure. */
	@Bean
	DocumentSource documentsOfMeasures() {
		return () -> List.of(FireDocument.values());
	}

	static class Notifying extends NotifyingDelegates {

		Notifying() {
			super(LicenceNotices.Kind.values());
		}

	}

	static class InOneStep extends TwoInOneStep {

		InOneStep() {
			super("refuseUnderBanAndIssueNonAcceptanceNoticeAndNotifyNotAccepted");
		}

	}

}
