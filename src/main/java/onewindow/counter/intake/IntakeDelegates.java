package onewindow.counter.intake;

import onewindow.engine.workflow.TwoInOneStep;
import onewindow.outgoing.documents.IssuingDelegates;
import onewindow.outgoing.notification.NotifyingDelegates;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static onewindow.engine.workflow.StageContext.caseOf;

/**
 * What models may ask of intake.
 */
@Configuration(proxyBeanMethods = false)
@Import({ IntakeDelegates.Issuing.class, IntakeDelegates.Notifying.class, IntakeDelegates.InOneStep.class })
class IntakeDelegates {

	@Bean
	JavaDelegate returnApplication(Returns returns) {
		return execution -> {
			returns.notCorrected(caseOf(execution));
			execution.setVariable("allSupplied", false);
		};
	}

	@Bean
	JavaDelegate deemAccepted(Silence silence) {
		return execution -> {
			silence.deemAccepted(caseOf(execution));
			execution.setVariable("acceptance", "deemed");
		};
	}

	static class Issuing extends IssuingDelegates {

		Issuing() {
			super(IntakeDocument.values());
		}

	}

	static class Notifying extends NotifyingDelegates {

		Notifying() {
			super(IntakeNotice.values());
		}

	}

	static class InOneStep extends TwoInOneStep {

		InOneStep() {
			super("issueReceiptAndNotifyReceived", "issueAcceptanceNoticeAndNotifyAccepted",
					"issueNonAcceptanceNoticeAndNotifyNotAccepted", "issueCorrectionNoticeAndNotifyCorrection",
					"issueReturnNoticeAndNotifyReturned", "issueReturnNoticeAndNotifyWithdrawn",
					"issueReferralSlipAndNotifyRedirected", "issueDeferralNoticeAndNotifyDeferred",
					"issueGrantAndNotifyHandled", "issueRefusalAndNotifyHandled");
		}

	}

}
