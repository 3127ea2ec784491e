package onewindow.benefits;

import onewindow.cases.CaseFiles;
import onewindow.clock.Cards;
import onewindow.clock.Step;
import onewindow.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What models may ask of benefits.
 */
@Configuration(proxyBeanMethods = false)
class BenefitDelegates {

	@Bean
	JavaDelegate bookPaymentOverdue(Cards cards, CaseFiles cases, BenefitBean dates) {
		return execution -> {
			CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
			cards.bookOverdue(number, new Step("登记拨付", cases.get(number).unitId(), dates.payBy(execution)));
		};
	}

}
