package onewindow.engine.workflow;

import java.util.HashMap;
import java.util.Map;

import onewindow.foundation.shared.CaseNumber;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Starts procedures that no model calls, because they begin after a case has ended. The
 * rooms say when.
 */
@Component
public class ProcedureStarts {

	private final EngineCommands engine;

	private final JdbcClient jdbc;

	ProcedureStarts(EngineCommands engine, JdbcClient jdbc) {
		this.engine = engine;
		this.jdbc = jdbc;
	}

	/**
	 * Whether such a procedure goes on for a case. It is read in the engine's own tables,
	 * which the lock of the case keeps still.
	 * @param key the procedure
	 * @param number the case
	 * @return {@literal false} before it starts and after it has ended
	 */
	public boolean isRunning(String key, CaseNumber number) {
		return this.jdbc.sql("""
				select exists (select from public.act_ru_execution
				  where business_key_ = ? and proc_def_key_ = ? and parent_id_ is null)""")
			.params(number.value(), key)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Starts a procedure for a case, in the transaction of the caller.
	 * @param key the procedure
	 * @param number the case
	 * @param itemName its item, for lists
	 * @param applicantName its applicant, for lists
	 * @param inputs what the procedure asks for
	 */
	public void start(String key, CaseNumber number, String itemName, String applicantName,
			Map<String, Object> inputs) {
		Map<String, Object> variables = new HashMap<>(inputs);
		variables.put(Variables.CASE_NUMBER, number.value());
		variables.put(Variables.ITEM_NAME, itemName);
		variables.put(Variables.APPLICANT_NAME, applicantName);
		this.engine.run(context -> ProcessInstantiationBuilderImpl
			.createProcessInstanceByKey(this.engine.configuration().getCommandExecutorTxRequired(), key)
			.businessKey(number.value())
			.setVariables(variables)
			.execute());
	}

}
