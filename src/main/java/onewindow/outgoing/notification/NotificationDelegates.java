package onewindow.outgoing.notification;

import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static onewindow.engine.workflow.StageContext.caseOf;

/**
 * The service tasks that tell applicants of deferrals and limits.
 */
@Configuration(proxyBeanMethods = false)
@Import(NotificationDelegates.Casework.class)
class NotificationDelegates {

	@Bean
	JavaDelegate remindDeferralHalfTime(Reminders reminders) {
		return execution -> reminders.remindAtHalfTime(caseOf(execution), execution.getCurrentActivityId());
	}

	@Bean
	JavaDelegate remindDeferralDueSoon(Reminders reminders) {
		return execution -> reminders.remindBeforeDue(caseOf(execution), execution.getCurrentActivityId());
	}

	static class Casework extends NotifyingDelegates {

		Casework() {
			super(CaseworkNotice.DEFERRED, CaseworkNotice.DEFERRED_SUPPLIED, CaseworkNotice.DEFERRAL_OVERDUE,
					CaseworkNotice.CLOCK_RESUMED, CaseworkNotice.EXTENDED);
		}

	}

}
