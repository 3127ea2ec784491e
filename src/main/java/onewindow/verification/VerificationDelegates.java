package onewindow.verification;

import onewindow.clock.Cards;
import onewindow.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What models may ask of site verification.
 */
@Configuration(proxyBeanMethods = false)
class VerificationDelegates {

	@Bean
	JavaDelegate bookVerificationDueSoon(Cards cards, VerificationDates dates) {
		return execution -> {
			CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
			cards.bookDueSoon(number, dates.step(number));
		};
	}

	@Bean
	JavaDelegate bookVerificationOverdue(Cards cards, VerificationDates dates) {
		return execution -> {
			CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
			cards.bookOverdue(number, dates.step(number));
		};
	}

}
