package onewindow.quotas;

import java.util.List;
import java.util.Map;

import onewindow.cases.CaseFiles;
import onewindow.cases.Timeline;
import onewindow.shared.Actor;
import onewindow.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What models may ask of quotas.
 */
@Configuration(proxyBeanMethods = false)
class QuotaDelegates {

	/** Books which place a case has in the queue, for everybody to see afterwards. */
	@Bean
	JavaDelegate bookTurn(Quotas quotas, CaseFiles cases, Timeline timeline) {
		return execution -> {
			CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
			List<CaseNumber> queue = quotas.queue(cases.get(number).itemId());
			timeline.book(number, execution.getCurrentActivityId(), "排定受理顺序", Actor.SYSTEM,
					Map.of("turn", queue.indexOf(number) + 1, "waiting", queue.size()));
		};
	}

}
