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
	JavaDelegate notifyDeferred(NoticeLedger ledger) {
		return write(ledger, Kind.DEFERRED);
	}

	@Bean
	JavaDelegate notifyDeferredSupplied(NoticeLedger ledger) {
		return write(ledger, Kind.DEFERRED_SUPPLIED);
	}

	@Bean
	JavaDelegate notifyDeferralOverdue(NoticeLedger ledger) {
		return write(ledger, Kind.DEFERRAL_OVERDUE);
	}

	@Bean
	JavaDelegate notifyNotAccepted(NoticeLedger ledger) {
		return write(ledger, Kind.NOT_ACCEPTED);
	}

	@Bean
	JavaDelegate notifyRedirected(NoticeLedger ledger) {
		return write(ledger, Kind.REDIRECTED);
	}

	@Bean
	JavaDelegate notifyVerification(NoticeLedger ledger) {
		return write(ledger, Kind.VERIFICATION);
	}

	@Bean
	JavaDelegate notifyFixBy(NoticeLedger ledger) {
		return write(ledger, Kind.FIX_BY);
	}

	@Bean
	JavaDelegate notifySpecialProcedure(NoticeLedger ledger) {
		return write(ledger, Kind.SPECIAL_PROCEDURE);
	}

	@Bean
	JavaDelegate notifyClockResumed(NoticeLedger ledger) {
		return write(ledger, Kind.CLOCK_RESUMED);
	}

	@Bean
	JavaDelegate notifyHearingRight(NoticeLedger ledger) {
		return write(ledger, Kind.HEARING_RIGHT);
	}

	@Bean
	JavaDelegate notifyHearing(NoticeLedger ledger) {
		return write(ledger, Kind.HEARING);
	}

	@Bean
	JavaDelegate notifyExtended(NoticeLedger ledger) {
		return write(ledger, Kind.EXTENDED);
	}

	@Bean
	JavaDelegate notifyLicenceChanged(NoticeLedger ledger) {
		return write(ledger, Kind.LICENCE_CHANGED);
	}

	@Bean
	JavaDelegate notifyLicenceResumed(NoticeLedger ledger) {
		return write(ledger, Kind.LICENCE_RESUMED);
	}

	@Bean
	JavaDelegate notifyRestore(NoticeLedger ledger) {
		return write(ledger, Kind.RESTORE);
	}

	@Bean
	JavaDelegate notifyRestorationOrdered(NoticeLedger ledger) {
		return write(ledger, Kind.RESTORATION_ORDERED);
	}

	@Bean
	JavaDelegate notifyFollowedUp(NoticeLedger ledger) {
		return write(ledger, Kind.FOLLOWED_UP);
	}

	@Bean
	JavaDelegate notifyDecided(NoticeLedger ledger) {
		return write(ledger, Kind.DECIDED);
	}

	@Bean
	JavaDelegate notifyHandled(NoticeLedger ledger) {
		return write(ledger, Kind.HANDLED);
	}

	@Bean
	JavaDelegate notifyDelivered(NoticeLedger ledger) {
		return write(ledger, Kind.DELIVERED);
	}

	@Bean
	JavaDelegate remindDeferralHalfTime(Reminders reminders) {
		return execution -> reminders.remindAtHalfTime(new CaseNumber(execution.getProcessBusinessKey()),
				execution.getCurrentActivityId());
	}

	@Bean
	JavaDelegate remindDeferralDueSoon(Reminders reminders) {
		return execution -> reminders.remindBeforeDue(new CaseNumber(execution.getProcessBusinessKey()),
				execution.getCurrentActivityId());
	}

	private static JavaDelegate write(NoticeLedger ledger, Kind kind) {
		return execution -> ledger.write(new CaseNumber(execution.getProcessBusinessKey()), kind,
				execution.getCurrentActivityId());
	}

}
