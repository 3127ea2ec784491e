package onewindow.engine.workflow;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import onewindow.foundation.shared.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The ways that finished cases have gone. It reads the engine's own tables: the engine
 * would be asked once for every case.
 */
@Component
public class RecordedWays {

	private final JdbcClient jdbc;

	RecordedWays(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The ways of the cases that were finished last.
	 * @param key the process
	 * @param most how many at most
	 * @return the newest first; steps that were called off are left out
	 */
	public List<RecordedWay> of(String key, int most) {
		Map<String, List<RecordedStep>> ways = new LinkedHashMap<>();
		Map<String, CaseNumber> numbers = new HashMap<>();
		this.jdbc.sql("""
				select finished.id_ as instance, finished.business_key_ as number, step.act_id_ as element,
				  coalesce(step.act_name_, '') as name
				from (select id_, business_key_, end_time_ from public.act_hi_procinst
				  where proc_def_key_ = ? and end_time_ is not null and business_key_ is not null
				  order by end_time_ desc, id_ limit ?) finished
				join public.act_hi_actinst step on step.proc_inst_id_ = finished.id_ and step.act_inst_state_ <> 2
				where step.act_type_ <> 'subProcess' and step.act_type_ not like '%Gateway'
				order by finished.end_time_ desc, finished.id_, step.end_time_, step.sequence_counter_""")
			.params(key, most)
			.query((ResultSet row) -> {
				ways.computeIfAbsent(row.getString("instance"), instance -> new ArrayList<>())
					.add(new RecordedStep(row.getString("element"), row.getString("name")));
				numbers.putIfAbsent(row.getString("instance"), new CaseNumber(row.getString("number")));
			});
		return ways.entrySet().stream().map(way -> new RecordedWay(numbers.get(way.getKey()), way.getValue())).toList();
	}

	/**
	 * The way of a case.
	 *
	 * @param number the case
	 * @param steps what was done and what came, in this order
	 */
	public record RecordedWay(CaseNumber number, List<RecordedStep> steps) {
	}

	/**
	 * A step of a way.
	 *
	 * @param element its id in the model
	 * @param name as people know it, empty when it has none
	 */
	public record RecordedStep(String element, String name) {
	}

}
