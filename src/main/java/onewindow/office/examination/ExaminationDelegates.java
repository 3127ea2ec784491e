package onewindow.office.examination;

import java.util.Set;

import onewindow.casework.assignment.Recallable;
import onewindow.engine.workflow.TwoInOneStep;
import onewindow.outgoing.notification.NotifyingDelegates;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * What models may ask of the examination, and what people may take back in it.
 */
@Configuration(proxyBeanMethods = false)
@Import({ ExaminationDelegates.Notifying.class, ExaminationDelegates.InOneStep.class })
class ExaminationDelegates {

	@Bean
	Recallable reviewsAndDecisions() {
		return () -> Set.of("Task_ReviewCase", "Task_ReviewAgain", "Task_AnswerQuestion", "Task_DecideCase");
	}

	static class Notifying extends NotifyingDelegates {

		Notifying() {
			super(ExaminationNotice.Kind.values());
		}

	}

	static class InOneStep extends TwoInOneStep {

		InOneStep() {
			super("issueGrantAndNotifyDecided", "issueRefusalAndNotifyDecided");
		}

	}

}
