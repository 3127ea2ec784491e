package onewindow.engine.ways;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import onewindow.foundation.shared.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The ways that finished cases have gone. Which were finished last, it reads in the
 * engine's own tables.
 */
@Component
public class RecordedWays {

	private final JdbcClient jdbc;

	private final Elements elements;

	RecordedWays(JdbcClient jdbc, Elements elements) {
		this.jdbc = jdbc;
		this.elements = elements;
	}

	/**
	 * The ways of the cases that were finished last.
	 * @param key the process
	 * @param most how many at most
	 * @return the newest first; steps that were called off are left out
	 */
	public List<RecordedWay> of(String key, int most) {
		Elements.OfAProcess process = this.elements.of(key);
		Map<CaseNumber, List<RecordedStep>> ways = new LinkedHashMap<>();
		this.jdbc.sql("""
				select finished.business_key_, way.steps
				from (select id_, business_key_, end_time_ from public.act_hi_procinst
				  where proc_def_key_ = ? and end_time_ is not null and business_key_ is not null
				  order by end_time_ desc, id_ limit ?) finished
				join hall.way way on way.instance = finished.id_
				order by finished.end_time_ desc, finished.id_, way.id""").params(key, most).query((ResultSet row) -> {
			List<RecordedStep> done = done((String[]) row.getArray(2).getArray(), process);
			ways.computeIfAbsent(new CaseNumber(row.getString(1)), number -> new ArrayList<>()).addAll(done);
		});
		return ways.entrySet().stream().map(way -> new RecordedWay(way.getKey(), way.getValue())).toList();
	}

	private static List<RecordedStep> done(String[] written, Elements.OfAProcess process) {
		return Stream.of(written)
			.map(Step::read)
			.filter(step -> step.isDone() && !process.get(step.element()).leadsOn())
			.map(step -> new RecordedStep(step.element(), process.get(step.element()).name()))
			.toList();
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
