package onewindow.publicity;

import onewindow.shared.CaseNumber;
import onewindow.workflow.CurrentActor;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What models may ask of publicity.
 */
@Configuration(proxyBeanMethods = false)
class PublicityDelegates {

	@Bean
	JavaDelegate beginPublicity(Publications publications, CurrentActor actor) {
		return execution -> publications.begin(new CaseNumber(execution.getProcessBusinessKey()), actor.orSystem());
	}

	@Bean
	JavaDelegate endPublicity(Publications publications, CurrentActor actor) {
		return execution -> publications.end(new CaseNumber(execution.getProcessBusinessKey()), actor.orSystem());
	}

}
