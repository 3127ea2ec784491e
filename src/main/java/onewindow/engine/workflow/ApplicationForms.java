package onewindow.engine.workflow;

import java.util.Map;

import onewindow.engine.workflow.SubmissionGate.DeployedForm;
import onewindow.foundation.shared.CaseNumber;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.SetExecutionVariablesCmd;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The form by which a running case was applied for, and the name under which it is
 * listed. Where the case runs is read in the engine's own tables.
 */
@Component
public class ApplicationForms {

	private final ObjectProvider<ProcessEngine> engine;

	private final EngineCommands commands;

	private final JdbcClient jdbc;

	ApplicationForms(ObjectProvider<ProcessEngine> engine, EngineCommands commands, JdbcClient jdbc) {
		this.engine = engine;
		this.commands = commands;
		this.jdbc = jdbc;
	}

	/**
	 * The start form of the model on which a case runs.
	 * @param number a running case
	 * @return the form as it was deployed with the model
	 */
	public DeployedForm of(CaseNumber number) {
		ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) this.engine.getObject()
			.getProcessEngineConfiguration();
		return new HallEngine(configuration, this.jdbc).start(read("proc_def_id_", number), null, Map.of()).form();
	}

	/**
	 * Lists a case under another applicant's name, in the transaction of the caller.
	 * @param number a running case
	 * @param applicantName the name
	 */
	public void rename(CaseNumber number, String applicantName) {
		this.commands.run(new SetExecutionVariablesCmd(read("id_", number),
				Map.of(Variables.APPLICANT_NAME, applicantName), false));
	}

	private String read(String column, CaseNumber number) {
		return this.jdbc.sql("select " + column
				+ " from public.act_ru_execution where business_key_ = ? and parent_id_ is null and super_exec_ is null")
			.param(number.value())
			.query(String.class)
			.single();
	}

}
