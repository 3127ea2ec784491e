package onewindow.engine.workflow;

import java.util.Map;
import java.util.Set;

import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Conflict;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.impl.MessageCorrelationBuilderImpl;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What rooms tell a running case. The rooms say who may; the engine's own ways to send a
 * message are closed. Whether a case waits for one is read in the engine's own tables:
 * the engine does not find by the number of a case what waits.
 */
@Component
public class Messages {

	/** The applicant has withdrawn the application. */
	public static final String APPLICATION_WITHDRAWN = "intake.applicationWithdrawn";

	/** Somebody proposes to extend the limit of the law. */
	public static final String EXTENSION_PROPOSED = "clock.extensionProposed";

	/** A further unit is asked for its opinion. */
	public static final String UNIT_ADDED = "coordination.unitAdded";

	/** A unit is no longer asked for its opinion. */
	public static final String UNIT_REMOVED = "coordination.unitRemoved";

	/** An order about fire is lifted. */
	public static final String FIRE_ORDER_LIFTED = "firerisk.orderLifted";

	private final EngineCommands engine;

	private final JdbcClient jdbc;

	Messages(EngineCommands engine, JdbcClient jdbc) {
		this.engine = engine;
		this.jdbc = jdbc;
	}

	/**
	 * The messages that the hall sends.
	 * @return their names, as models use them
	 */
	public static Set<String> names() {
		return Set.of(APPLICATION_WITHDRAWN, EXTENSION_PROPOSED, UNIT_ADDED, UNIT_REMOVED, FIRE_ORDER_LIFTED);
	}

	/**
	 * Tells a case something, in the transaction of the caller.
	 * @param number the case
	 * @param message one of {@link #names()}
	 * @throws Conflict when the case does not wait for it, or no longer
	 */
	public void send(CaseNumber number, String message) {
		send(number, message, Map.of(), Map.of());
	}

	/**
	 * Whether a case waits for a message.
	 * @param number the case
	 * @param message one of {@link #names()}
	 * @return {@literal false} when nothing would take it
	 */
	public boolean isAwaited(CaseNumber number, String message) {
		return this.jdbc.sql("""
				select exists (select from public.act_ru_event_subscr awaited
				join public.act_ru_execution instance on instance.id_ = awaited.proc_inst_id_
				where instance.business_key_ = ? and awaited.event_name_ = ?)""")
			.params(number.value(), message)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Tells one of several parts of a case something, in the transaction of the caller.
	 * @param number the case
	 * @param message one of {@link #names()}
	 * @param to what the variables of that part must be
	 * @param content variables that the message brings along
	 * @throws Conflict when no part of the case waits for it, or several do
	 */
	public void send(CaseNumber number, String message, Map<String, Object> to, Map<String, Object> content) {
		try {
			this.engine.run(context -> {
				new MessageCorrelationBuilderImpl(this.engine.configuration().getCommandExecutorTxRequired(), message)
					.processInstanceBusinessKey(number.value())
					.processInstanceVariablesEqual(to)
					.setVariables(content)
					.correlate();
				return null;
			});
		}
		catch (MismatchingMessageCorrelationException ex) {
			throw new Conflict(EngineRefusal.NOT_WAITING);
		}
	}

}
