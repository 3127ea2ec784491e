package onewindow.engine.workflow;

import java.util.HashMap;
import java.util.Map;

import onewindow.foundation.shared.CaseNumber;
import org.camunda.bpm.engine.impl.cmd.SetExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskVariablesCmd;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The card that Tasklist lists with the tasks of a case ({@link Variables#CARD}). Where
 * to write it is read in the engine's own tables: the engine would be asked once for
 * every procedure that the case has called.
 */
@Component
public class ListedCard {

	private final EngineCommands engine;

	private final JdbcClient jdbc;

	ListedCard(EngineCommands engine, JdbcClient jdbc) {
		this.engine = engine;
		this.jdbc = jdbc;
	}

	/**
	 * Shows another card, in the transaction of the caller: with the tasks of the case
	 * and of the procedures that it has called.
	 * @param number the case
	 * @param card the colour as people say it, {@literal null} for none
	 */
	public void show(CaseNumber number, String card) {
		Map<String, Object> shown = new HashMap<>();
		shown.put(Variables.CARD, card);
		this.jdbc.sql("""
				select id_, false from public.act_ru_execution where business_key_ = :number and parent_id_ is null
				union all
				select task.id_, true from public.act_ru_task task
				join public.act_ru_execution instance on instance.id_ = task.proc_inst_id_
				where instance.business_key_ = :number and instance.super_exec_ is not null""")
			.param("number", number.value())
			.query((row, n) -> row.getBoolean(2) ? new SetTaskVariablesCmd(row.getString(1), shown, true)
					: new SetExecutionVariablesCmd(row.getString(1), shown, false))
			.list()
			.forEach(this.engine::run);
	}

}
