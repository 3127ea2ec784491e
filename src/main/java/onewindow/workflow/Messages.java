package onewindow.workflow;

import java.util.Set;

import onewindow.shared.CaseNumber;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.impl.MessageCorrelationBuilderImpl;

import org.springframework.stereotype.Component;

/**
 * What rooms tell a running case. The rooms say who may; the engine's own ways to send a
 * message are closed.
 */
@Component
public class Messages {

	/** The applicant has withdrawn the application. */
	public static final String APPLICATION_WITHDRAWN = "intake.applicationWithdrawn";

	/** Somebody proposes to extend the limit of the law. */
	public static final String EXTENSION_PROPOSED = "clock.extensionProposed";

	private final EngineCommands engine;

	Messages(EngineCommands engine) {
		this.engine = engine;
	}

	/**
	 * The messages that the hall sends.
	 * @return their names, as models use them
	 */
	public static Set<String> names() {
		return Set.of(APPLICATION_WITHDRAWN, EXTENSION_PROPOSED);
	}

	/**
	 * Tells a case something, in the transaction of the caller.
	 * @param number the case
	 * @param message one of {@link #names()}
	 * @throws Conflict when the case does not wait for it, or no longer
	 */
	public void send(CaseNumber number, String message) {
		try {
			this.engine.run(context -> {
				new MessageCorrelationBuilderImpl(this.engine.configuration().getCommandExecutorTxRequired(), message)
					.processInstanceBusinessKey(number.value())
					.correlate();
				return null;
			});
		}
		catch (MismatchingMessageCorrelationException ex) {
			throw new Conflict("该办件已经办结或者正在办理其他事项，请刷新后再试");
		}
	}

}
