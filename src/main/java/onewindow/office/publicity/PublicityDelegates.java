package onewindow.office.publicity;

import java.util.List;

import onewindow.engine.workflow.CurrentActor;
import onewindow.outgoing.documents.DocumentSource;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static onewindow.engine.workflow.StageContext.caseOf;

/**
 * What models may ask of publicity.
 */
@Configuration(proxyBeanMethods = false)
class PublicityDelegates {

	@Bean
	JavaDelegate beginPublicity(Publications publications, CurrentActor actor) {
		return execution -> publications.begin(caseOf(execution), actor.orSystem());
	}

	@Bean
	JavaDelegate endPublicity(Publications publications, CurrentActor actor) {
		return execution -> publications.end(caseOf(execution), actor.orSystem());
	}

	/** The room issues its document itself, when the period begins. */
	@Bean
	DocumentSource documentsOfPublicity() {
		return () -> List.of(PublicityDocument.values());
	}

}
