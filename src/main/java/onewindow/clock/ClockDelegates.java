package onewindow.clock;

import onewindow.clock.Card.Ground;
import onewindow.shared.CaseNumber;
import onewindow.workflow.CurrentActor;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The service tasks of the clock.
 */
@Configuration(proxyBeanMethods = false)
class ClockDelegates {

	@Bean
	JavaDelegate startClock(LegalClock clock, CurrentActor actor) {
		return execution -> clock.start(new CaseNumber(execution.getProcessBusinessKey()), actor.orSystem());
	}

	@Bean
	JavaDelegate deemAccepted(Silence silence) {
		return execution -> {
			silence.deemAccepted(new CaseNumber(execution.getProcessBusinessKey()));
			execution.setVariable("acceptance", "deemed");
		};
	}

	@Bean
	JavaDelegate stopClock(LegalClock clock, CurrentActor actor) {
		return execution -> clock.stop(new CaseNumber(execution.getProcessBusinessKey()), actor.orSystem());
	}

	@Bean
	JavaDelegate closeClock(LegalClock clock, CurrentActor actor) {
		return execution -> clock.close(new CaseNumber(execution.getProcessBusinessKey()), actor.orSystem());
	}

	@Bean
	JavaDelegate bookLateCorrectionNotice(Cards cards) {
		return execution -> cards.bookIfDue(new CaseNumber(execution.getProcessBusinessKey()),
				Ground.CORRECTION_NOTICE_LATE);
	}

	@Bean
	JavaDelegate bookDeliveryOverdue(Cards cards) {
		return book(cards, Ground.DELIVERY_OVERDUE);
	}

	@Bean
	JavaDelegate extendClock(Extensions extensions, CurrentActor actor) {
		return execution -> extensions.extend(new CaseNumber(execution.getProcessBusinessKey()), actor.orSystem());
	}

	@Bean
	JavaDelegate bookSecondCorrection(Cards cards) {
		return book(cards, Ground.SECOND_CORRECTION);
	}

	@Bean
	JavaDelegate bookReferralOverdue(Cards cards) {
		return book(cards, Ground.REFERRAL_OVERDUE);
	}

	@Bean
	JavaDelegate bookPromiseDueSoon(Cards cards) {
		return book(cards, Ground.PROMISE_DUE_SOON);
	}

	@Bean
	JavaDelegate bookStatutoryDueSoon(Cards cards) {
		return book(cards, Ground.STATUTORY_DUE_SOON);
	}

	@Bean
	JavaDelegate bookPromiseOverdue(Cards cards) {
		return book(cards, Ground.PROMISE_OVERDUE);
	}

	@Bean
	JavaDelegate bookPromiseLongOverdue(Cards cards) {
		return book(cards, Ground.PROMISE_LONG_OVERDUE);
	}

	@Bean
	JavaDelegate bookStatutoryOverdue(Cards cards) {
		return book(cards, Ground.STATUTORY_OVERDUE);
	}

	private static JavaDelegate book(Cards cards, Ground ground) {
		return execution -> cards.book(new CaseNumber(execution.getProcessBusinessKey()), ground);
	}

}
