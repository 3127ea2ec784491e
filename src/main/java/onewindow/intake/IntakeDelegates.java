package onewindow.intake;

import onewindow.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The service tasks of intake.
 */
@Configuration(proxyBeanMethods = false)
class IntakeDelegates {

	@Bean
	JavaDelegate returnApplication(Returns returns) {
		return execution -> {
			returns.notCorrected(new CaseNumber(execution.getProcessBusinessKey()));
			execution.setVariable("allSupplied", false);
		};
	}

}
