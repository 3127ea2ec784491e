package onewindow.firerisk;

import onewindow.clock.Cards;
import onewindow.clock.Step;
import onewindow.cases.CaseFiles;
import onewindow.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What models may ask of orders about fire.
 */
@Configuration(proxyBeanMethods = false)
class FireDelegates {

	@Bean
	JavaDelegate refuseUnderBan(Refusals refusals) {
		return execution -> refusals.refuse(numberOf(execution));
	}

	@Bean
	JavaDelegate actOnLicence(LicenceMeasures measures) {
		return execution -> measures.act(numberOf(execution), (String) execution.getVariable("measure"));
	}

	@Bean
	JavaDelegate resumeLicence(LicenceMeasures measures) {
		return execution -> measures.resume(numberOf(execution));
	}

	@Bean
	JavaDelegate bookHolderNotTold(Cards cards, CaseFiles cases, FireOrdersBean dates) {
		return execution -> cards.bookOverdue(numberOf(execution),
				new Step("告知持证人", cases.get(numberOf(execution)).unitId(), dates.actedOn(execution)));
	}

	private static CaseNumber numberOf(DelegateExecution execution) {
		return new CaseNumber(execution.getProcessBusinessKey());
	}

}
