package onewindow.engine.workflow;

import java.util.HashMap;
import java.util.Map;

import onewindow.foundation.shared.CaseNumber;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;

import org.springframework.stereotype.Component;

/**
 * Starts procedures that no model calls, because they begin after a case has ended. The
 * rooms say when.
 */
@Component
public class ProcedureStarts {

	private final EngineCommands engine;

	ProcedureStarts(EngineCommands engine) {
		this.engine = engine;
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
