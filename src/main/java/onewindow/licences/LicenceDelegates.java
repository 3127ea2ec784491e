package onewindow.licences;

import onewindow.cases.CaseFiles;
import onewindow.clock.Cards;
import onewindow.clock.Step;
import onewindow.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What models may ask of the register.
 */
@Configuration(proxyBeanMethods = false)
class LicenceDelegates {

	@Bean
	JavaDelegate registerLicence(Licences licences) {
		return execution -> licences.register(new CaseNumber(execution.getProcessBusinessKey()));
	}

	@Bean
	JavaDelegate bookRestorationCheckOverdue(Cards cards, CaseFiles cases, LicenceBean dates) {
		return execution -> {
			CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
			cards.bookOverdue(number, new Step("核查植被恢复", cases.get(number).unitId(), dates.checkBy(execution)));
		};
	}

}
