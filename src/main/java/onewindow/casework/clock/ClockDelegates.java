package onewindow.casework.clock;

import onewindow.engine.workflow.CurrentActor;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static onewindow.engine.workflow.StageContext.caseOf;

/**
 * The service tasks of the clock.
 */
@Configuration(proxyBeanMethods = false)
class ClockDelegates {

	@Bean
	JavaDelegate startClock(LegalClock clock, CurrentActor actor) {
		return execution -> clock.start(caseOf(execution), actor.orSystem());
	}

	@Bean
	JavaDelegate stopClock(LegalClock clock, CurrentActor actor) {
		return execution -> clock.stop(caseOf(execution), actor.orSystem());
	}

	@Bean
	JavaDelegate closeClock(LegalClock clock, CurrentActor actor) {
		return execution -> clock.close(caseOf(execution), actor.orSystem());
	}

	@Bean
	JavaDelegate extendClock(Extensions extensions, CurrentActor actor) {
		return execution -> extensions.extend(caseOf(execution), actor.orSystem());
	}

}
