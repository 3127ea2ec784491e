package onewindow.clock;

import onewindow.shared.CaseNumber;
import onewindow.workflow.CurrentActor;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The service tasks of the clock.
 */
@Configuration(proxyBeanMethods = false)
class ClockDelegates {

	@Bean
	JavaDelegate startClock(LegalClock clock, CurrentActor actor) {
		return execution -> clock.start(new CaseNumber(execution.getProcessBusinessKey()), actor.orSystem());
	}

	@Bean
	JavaDelegate deemAccepted(Silence silence) {
		return execution -> {
			silence.deemAccepted(new CaseNumber(execution.getProcessBusinessKey()));
			execution.setVariable("acceptance", "deemed");
		};
	}

	@Bean
	JavaDelegate stopClock(LegalClock clock, CurrentActor actor) {
		return execution -> clock.stop(new CaseNumber(execution.getProcessBusinessKey()), actor.orSystem());
	}

	@Bean
	JavaDelegate closeClock(LegalClock clock, CurrentActor actor) {
		return execution -> clock.close(new CaseNumber(execution.getProcessBusinessKey()), actor.orSystem());
	}

	@Bean
	JavaDelegate bookPromiseDueSoon(Cards cards) {
		return execution -> cards.bookPromiseDueSoon(new CaseNumber(execution.getProcessBusinessKey()));
	}

	@Bean
	JavaDelegate bookPromiseOverdue(Cards cards) {
		return execution -> cards.bookPromiseOverdue(new CaseNumber(execution.getProcessBusinessKey()));
	}

	@Bean
	JavaDelegate bookPromiseLongOverdue(Cards cards) {
		return execution -> cards.bookPromiseLongOverdue(new CaseNumber(execution.getProcessBusinessKey()));
	}

	@Bean
	JavaDelegate bookStatutoryOverdue(Cards cards) {
		return execution -> cards.bookStatutoryOverdue(new CaseNumber(execution.getProcessBusinessKey()));
	}

}
