package onewindow.engine.workflow;

import java.util.List;

import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.util.StringUtils;

/**
 * Registers delegates that do in one step what always goes together, first one and then
 * the other: {@code issueReceiptAndNotifyReceived} does what {@code issueReceipt} and
 * {@code notifyReceived} do. Imported by the configuration of a room.
 */
public abstract class TwoInOneStep extends DelegateRegistrar<String> {

	private static final String AND = "And(?=[A-Z])";

	/**
	 * Takes the names.
	 * @param names of two delegates each, with {@code And} between them; the second may
	 * be such a pair again
	 */
	protected TwoInOneStep(String... names) {
		super(List.of(names));
	}

	@Override
	protected String nameOf(String name) {
		return name;
	}

	@Override
	protected JavaDelegate delegate(String name, BeanFactory beans) {
		String[] both = name.split(AND, 2);
		JavaDelegate first = beans.getBean(both[0], JavaDelegate.class);
		JavaDelegate second = beans.getBean(StringUtils.uncapitalize(both[1]), JavaDelegate.class);
		return execution -> {
			first.execute(execution);
			second.execute(execution);
		};
	}

}
