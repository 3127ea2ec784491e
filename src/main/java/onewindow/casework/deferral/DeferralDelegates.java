package onewindow.casework.deferral;

import onewindow.foundation.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The service tasks of a deferral.
 */
@Configuration(proxyBeanMethods = false)
class DeferralDelegates {

	@Bean
	JavaDelegate endDeferral(Deferrals deferrals) {
		return execution -> {
			deferrals.expire(new CaseNumber(execution.getProcessBusinessKey()));
			execution.setVariable("deferredSupplied", false);
		};
	}

}
