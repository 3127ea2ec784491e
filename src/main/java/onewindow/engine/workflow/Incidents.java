package onewindow.engine.workflow;

import onewindow.foundation.shared.CaseNumber;
import org.camunda.bpm.engine.impl.cmd.CreateIncidentCmd;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Shows in Cockpit what went wrong around a running case. Where a case stands it reads in
 * the engine's own tables: the engine would build the tree of the whole case.
 */
@Component
public class Incidents {

	/** The type under which Cockpit lists them. */
	private static final String TYPE = "noticeFailed";

	private final EngineCommands engine;

	private final JdbcClient jdbc;

	Incidents(EngineCommands engine, JdbcClient jdbc) {
		this.engine = engine;
		this.jdbc = jdbc;
	}

	/**
	 * Reports something, in the transaction of the caller. A case that is closed has
	 * nowhere to show it, and nothing is reported.
	 * @param number the case
	 * @param message what happened and what to do, in Chinese
	 */
	public void report(CaseNumber number, String message) {
		this.jdbc.sql("""
				select place.id_ from public.act_ru_execution instance
				join public.act_ru_execution place on place.proc_inst_id_ = instance.id_ and place.act_id_ is not null
				where instance.business_key_ = ? and instance.parent_id_ is null and instance.super_exec_ is null
				order by place.id_ limit 1""")
			.param(number.value())
			.query(String.class)
			.optional()
			.ifPresent(place -> this.engine.run(new CreateIncidentCmd(TYPE, place, number.value(), message)));
	}

}
