package onewindow.office.verification;

import java.util.Set;

import onewindow.casework.assignment.Recallable;
import onewindow.casework.cards.Cards;
import onewindow.engine.workflow.TwoInOneStep;
import onewindow.outgoing.documents.IssuingDelegates;
import onewindow.outgoing.notification.NotifyingDelegates;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static onewindow.engine.workflow.StageContext.caseOf;

/**
 * What models may ask of site verification.
 */
@Configuration(proxyBeanMethods = false)
@Import({ VerificationDelegates.Issuing.class, VerificationDelegates.Notifying.class,
		VerificationDelegates.InOneStep.class })
class VerificationDelegates {

	@Bean
	JavaDelegate bookVerificationDueSoon(Cards cards, VerificationDates dates) {
		return execution -> cards.bookDueSoon(caseOf(execution), dates.step(caseOf(execution)));
	}

	@Bean
	JavaDelegate bookVerificationOverdue(Cards cards, VerificationDates dates) {
		return execution -> cards.bookOverdue(caseOf(execution), dates.step(caseOf(execution)));
	}

	@Bean
	Recallable recordsOfVisits() {
		return () -> Set.of("Task_RecordVerification", "Task_CountersignVerification");
	}

	static class Issuing extends IssuingDelegates {

		Issuing() {
			super(VerificationDocuments.Type.values());
		}

	}

	static class Notifying extends NotifyingDelegates {

		Notifying() {
			super(VerificationNotices.Kind.values());
		}

	}

	static class InOneStep extends TwoInOneStep {

		InOneStep() {
			super("issueVerificationNoticeAndNotifyVerification");
		}

	}

}
