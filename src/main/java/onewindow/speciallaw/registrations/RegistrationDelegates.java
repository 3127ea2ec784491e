package onewindow.speciallaw.registrations;

import java.util.Map;

import onewindow.casework.cards.Cards;
import onewindow.casework.cards.Step;
import onewindow.engine.workflow.OpenTasks;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.shared.CaseNumber;
import onewindow.outgoing.notification.NotifyingDelegates;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static onewindow.engine.workflow.StageContext.caseOf;

/**
 * What models may ask of registrations that follow.
 */
@Configuration(proxyBeanMethods = false)
@Import(RegistrationDelegates.Notifying.class)
class RegistrationDelegates {

	/** The elements of the registrations, and the windows that do them. */
	private static final Map<String, String> WINDOWS = Map.of("Task_RegisterSeal", "W04", "Task_RegisterTax", "W28",
			"Task_RegisterSocial", "W08", "Task_RegisterMedical", "W26");

	/** Whoever is late gets the card, not the unit where the company was registered. */
	@Bean
	JavaDelegate bookFollowUpOverdue(Cards cards, OpenTasks tasks, Catalogue catalogue, FollowUpBean dates) {
		return execution -> {
			CaseNumber number = caseOf(execution);
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

	static class Notifying extends NotifyingDelegates {

		Notifying() {
			super(FollowUpNotice.Kind.values());
		}

	}

}
