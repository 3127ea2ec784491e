package onewindow.registrations;

import onewindow.cases.CaseFiles;
import onewindow.clock.Cards;
import onewindow.clock.Step;
import onewindow.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What models may ask of registrations that follow.
 */
@Configuration(proxyBeanMethods = false)
class RegistrationDelegates {

	@Bean
	JavaDelegate bookFollowUpOverdue(Cards cards, CaseFiles cases, FollowUpBean dates) {
		return execution -> {
			CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
			cards.bookOverdue(number, new Step("办理后续登记", cases.get(number).unitId(), dates.lastDay(execution)));
		};
	}

}
