package onewindow.casework.cards;

import java.util.EnumSet;

import onewindow.engine.workflow.DelegateRegistrar;
import onewindow.foundation.shared.Coded;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.util.StringUtils;

import static onewindow.engine.workflow.StageContext.caseOf;
import static onewindow.engine.workflow.StageContext.firedMoment;

/**
 * The service tasks that book cards about a case as a whole.
 */
@Configuration(proxyBeanMethods = false)
@Import(CardDelegates.OfEachGround.class)
class CardDelegates {

	/** What to correct has been told, but perhaps in time. */
	@Bean
	JavaDelegate bookLateCorrectionNotice(Cards cards) {
		return execution -> cards.bookIfDue(caseOf(execution), CaseGround.CORRECTION_NOTICE_LATE);
	}

	/** The card of the moment whose timer has fired. */
	@Bean
	JavaDelegate bookCard(Cards cards) {
		return execution -> cards.book(caseOf(execution), Coded.of(CaseGround.class, firedMoment(execution)));
	}

	/** For example {@code bookPromiseOverdue}. */
	static class OfEachGround extends DelegateRegistrar<CaseGround> {

		OfEachGround() {
			super(EnumSet.complementOf(EnumSet.of(CaseGround.CORRECTION_NOTICE_LATE, CaseGround.DEEMED_ACCEPTANCE)));
		}

		@Override
		protected String nameOf(CaseGround ground) {
			return "book" + StringUtils.capitalize(ground.code());
		}

		@Override
		protected JavaDelegate delegate(CaseGround ground, BeanFactory beans) {
			Cards cards = beans.getBean(Cards.class);
			return execution -> cards.book(caseOf(execution), ground);
		}

	}

}
