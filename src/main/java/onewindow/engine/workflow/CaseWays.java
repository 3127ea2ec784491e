package onewindow.engine.workflow;

import java.util.List;
import java.util.Optional;

import onewindow.foundation.shared.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The ways that cases have taken, as the engine has kept them, with the models on which
 * they run. It reads the engine's own tables: the engine would be asked for the instance,
 * its steps, its definition and the file one after the other.
 */
@Component
public class CaseWays {

	private final JdbcClient jdbc;

	CaseWays(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The instance of a case.
	 * @param number the case
	 * @param key the process of its item
	 * @return its id, also when it has ended
	 */
	public Optional<String> instance(CaseNumber number, String key) {
		return this.jdbc.sql("""
				select id_ from public.act_hi_procinst where business_key_ = ? and proc_def_key_ = ?
				and super_process_instance_id_ is null""").params(number.value(), key).query(String.class).optional();
	}

	/**
	 * The procedure that an instance has called.
	 * @param instance the instance
	 * @param call the id of the call
	 * @return the instance that was called last, empty when the case has not come there
	 */
	public Optional<String> called(String instance, String call) {
		return this.jdbc.sql("""
				select call_proc_inst_id_ from public.act_hi_actinst
				where proc_inst_id_ = ? and act_id_ = ? and call_proc_inst_id_ is not null
				order by start_time_ desc, sequence_counter_ desc limit 1""")
			.params(instance, call)
			.query(String.class)
			.optional();
	}

	/**
	 * The model on which an instance runs or ran.
	 * @param instance the instance
	 * @return the file
	 */
	public byte[] model(String instance) {
		return this.jdbc.sql("""
				select file.bytes_ from public.act_hi_procinst instance
				join public.act_re_procdef definition on definition.id_ = instance.proc_def_id_
				join public.act_ge_bytearray file on file.deployment_id_ = definition.deployment_id_
				  and file.name_ = definition.resource_name_
				where instance.id_ = ?""").param(instance).query(byte[].class).single();
	}

	/**
	 * Where an instance has been.
	 * @param instance the instance
	 * @return in the order in which it came there
	 */
	public List<Visit> visits(String instance) {
		return this.jdbc.sql("""
				select act_id_ as node, end_time_ is null as open from public.act_hi_actinst
				where proc_inst_id_ = ? order by sequence_counter_, start_time_""")
			.param(instance)
			.query(Visit.class)
			.list();
	}

	/**
	 * A node at which an instance has been.
	 *
	 * @param node the id of the node
	 * @param open whether it is still there
	 */
	public record Visit(String node, boolean open) {
	}

}
