package onewindow.outgoing.notification;

import java.util.List;

import onewindow.engine.workflow.DelegateRegistrar;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.util.StringUtils;

import static onewindow.engine.workflow.StageContext.caseOf;

/**
 * The delegates by which models tell applicants something, for example
 * {@code notifyHearing}.
 */
public abstract class NotifyingDelegates extends DelegateRegistrar<NoticeKind> {

	/**
	 * Takes what is told.
	 * @param kinds of one room
	 */
	protected NotifyingDelegates(NoticeKind... kinds) {
		super(List.of(kinds));
	}

	@Override
	protected String nameOf(NoticeKind kind) {
		return "notify" + StringUtils.capitalize(kind.code());
	}

	@Override
	protected JavaDelegate delegate(NoticeKind kind, BeanFactory beans) {
		NoticeLedger ledger = beans.getBean(NoticeLedger.class);
		return execution -> ledger.write(caseOf(execution), kind, execution.getCurrentActivityId());
	}

}
