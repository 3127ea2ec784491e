package onewindow.speciallaw.quotas;

import java.util.List;
import java.util.Map;

import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.Timeline;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static onewindow.engine.workflow.StageContext.caseOf;

/**
 * What models may ask of quotas.
 */
@Configuration(proxyBeanMethods = false)
class QuotaDelegates {

	/** Books which place a case has in the queue, for everybody to see afterwards. */
	@Bean
	JavaDelegate bookTurn(Quotas quotas, CaseFiles cases, Timeline timeline) {
		return execution -> {
			CaseNumber number = caseOf(execution);
			List<CaseNumber> queue = quotas.queue(cases.get(number).itemId());
			timeline.book(number, execution.getCurrentActivityId(), "排定受理顺序", Actor.SYSTEM,
					Map.of("turn", queue.indexOf(number) + 1, "waiting", queue.size()));
		};
	}

}
