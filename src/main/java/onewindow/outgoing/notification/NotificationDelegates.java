package onewindow.outgoing.notification;

import onewindow.engine.workflow.TwoInOneStep;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static onewindow.engine.workflow.StageContext.caseOf;

/**
 * The service tasks that tell applicants of deferrals and limits.
 */
@Configuration(proxyBeanMethods = false)
@Import({ NotificationDelegates.Casework.class, NotificationDelegates.InOneStep.class })
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

	static class InOneStep extends TwoInOneStep {

		InOneStep() {
			super("issueExtensionNoticeAndNotifyExtended");
		}

	}

}
