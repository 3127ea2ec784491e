package onewindow.workflow;

import java.util.HashMap;
import java.util.Map;

import onewindow.shared.CaseNumber;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.SetExecutionVariablesCmd;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The card that Tasklist lists with the tasks of a case ({@link Variables#CARD}).
 */
@Component
public class ListedCard {

	private final ObjectProvider<ProcessEngine> engine;

	private final JdbcClient jdbc;

	ListedCard(ObjectProvider<ProcessEngine> engine, JdbcClient jdbc) {
		this.engine = engine;
		this.jdbc = jdbc;
	}

	/**
	 * Shows another card, in the transaction of the caller, wherever one is shown.
	 * @param number the case
	 * @param card the colour as people say it, {@literal null} for none
	 */
	public void show(CaseNumber number, String card) {
		ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) this.engine.getObject()
			.getProcessEngineConfiguration();
		Map<String, Object> shown = new HashMap<>();
		shown.put(Variables.CARD, card);
		this.jdbc.sql("""
				select instance.id_ from public.act_ru_execution instance
				join public.act_ru_variable listed on listed.execution_id_ = instance.id_ and listed.name_ = ?
				where instance.business_key_ = ? and instance.parent_id_ is null""")
			.params(Variables.CARD, number.value())
			.query(String.class)
			.list()
			.forEach(instance -> configuration.getCommandExecutorTxRequired()
				.execute(context -> context.runWithoutAuthorization(
						() -> new SetExecutionVariablesCmd(instance, shown, false).execute(context))));
	}

}
