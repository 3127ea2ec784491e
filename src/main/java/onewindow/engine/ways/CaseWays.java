package onewindow.engine.ways;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import onewindow.foundation.shared.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The ways that cases have taken, with the models on which they run. Of instances and
 * models it reads the engine's own tables: the engine would be asked for the instance,
 * its definition and the file one after the other.
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
				select way.instance from public.act_hi_procinst called join hall.way way on way.instance = called.id_
				where called.super_process_instance_id_ = ? and way.called_by = ? order by way.id desc limit 1""")
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
		List<Visit> visits = new ArrayList<>();
		this.jdbc.sql("select steps from hall.way where instance = ? order by id")
			.param(instance)
			.query((ResultSet row) -> Stream.of((String[]) row.getArray(1).getArray())
				.map(Step::read)
				.forEach(step -> take(step, visits)));
		return visits;
	}

	private static void take(Step step, List<Visit> visits) {
		if (step.isBegun()) {
			visits.add(new Visit(step.element(), !step.isDone()));
			return;
		}
		int open = visits.indexOf(new Visit(step.element(), true));
		if (open >= 0) {
			visits.set(open, new Visit(step.element(), false));
		}
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
