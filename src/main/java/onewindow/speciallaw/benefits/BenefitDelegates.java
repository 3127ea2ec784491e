package onewindow.speciallaw.benefits;

import onewindow.casework.cards.Cards;
import onewindow.casework.cards.Step;
import onewindow.casework.cases.CaseFiles;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static onewindow.engine.workflow.StageContext.caseOf;

/**
 * What models may ask of benefits.
 */
@Configuration(proxyBeanMethods = false)
class BenefitDelegates {

	@Bean
	JavaDelegate bookPaymentOverdue(Cards cards, CaseFiles cases, BenefitBean dates) {
		return execution -> cards.bookOverdue(caseOf(execution),
				new Step("登记拨付", cases.get(caseOf(execution)).unitId(), dates.payBy(execution)));
	}

}
