package onewindow.registrations;

import java.util.Map;

import onewindow.catalogue.Catalogue;
import onewindow.clock.Cards;
import onewindow.clock.Step;
import onewindow.shared.CaseNumber;
import onewindow.workflow.OpenTasks;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What models may ask of registrations that follow.
 */
@Configuration(proxyBeanMethods = false)
class RegistrationDelegates {

	/** The elements of the registrations, and the windows that do them. */
	private static final Map<String, String> WINDOWS = Map.of("Task_RegisterSeal", "W04", "Task_RegisterTax", "W28",
			"Task_RegisterSocial", "W08", "Task_RegisterMedical", "W26");

	/** Whoever is late gets the card, not the unit where the company was registered. */
	@Bean
	JavaDelegate bookFollowUpOverdue(Cards cards, OpenTasks tasks, Catalogue catalogue, FollowUpBean dates) {
		return execution -> {
			CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
			tasks.of(number)
				.stream()
				.filter(task -> WINDOWS.containsKey(task.element()))
				.forEach(task -> cards.bookOverdue(number,
						new Step(task.name(), unitOf(catalogue, task.element()), dates.lastDay(execution))));
		};
	}

	private static String unitOf(Catalogue catalogue, String element) {
		return catalogue.windows()
			.stream()
			.filter(window -> window.no().equals(WINDOWS.get(element)))
			.findFirst()
			.orElseThrow()
			.unit();
	}

}
