package onewindow.notification;

import onewindow.notification.Notice.Kind;
import onewindow.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The service tasks that tell the applicant something.
 */
@Configuration(proxyBeanMethods = false)
class NotificationDelegates {

	@Bean
	JavaDelegate notifyReceived(NoticeLedger ledger) {
		return write(ledger, Kind.RECEIVED);
	}

	@Bean
	JavaDelegate notifyCorrection(NoticeLedger ledger) {
		return write(ledger, Kind.CORRECTION);
	}

	@Bean
	JavaDelegate notifyReturned(NoticeLedger ledger) {
		return write(ledger, Kind.RETURNED);
	}

	@Bean
	JavaDelegate notifyWithdrawn(NoticeLedger ledger) {
		return write(ledger, Kind.WITHDRAWN);
	}

	@Bean
	JavaDelegate notifyAccepted(NoticeLedger ledger) {
		return write(ledger, Kind.ACCEPTED);
	}

	@Bean
	JavaDelegate notifyNotAccepted(NoticeLedger ledger) {
		return write(ledger, Kind.NOT_ACCEPTED);
	}

	@Bean
	JavaDelegate notifyDecided(NoticeLedger ledger) {
		return write(ledger, Kind.DECIDED);
	}

	@Bean
	JavaDelegate notifyDelivered(NoticeLedger ledger) {
		return write(ledger, Kind.DELIVERED);
	}

	private static JavaDelegate write(NoticeLedger ledger, Kind kind) {
		return execution -> ledger.write(new CaseNumber(execution.getProcessBusinessKey()), kind,
				execution.getCurrentActivityId());
	}

}
