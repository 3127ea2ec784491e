package onewindow.engine.workflow;

import java.util.List;

import onewindow.foundation.shared.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import static onewindow.engine.workflow.StageContext.after;

/**
 * The cases that have not ended. It reads the engine's own tables: the engine pages by
 * counting from the first case, which takes longer with every page.
 */
@Component
public class RunningCases {

	private final JdbcClient jdbc;

	RunningCases(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Some of the running cases.
	 * @param number the last one that is known already, empty to begin
	 * @param most how many at most
	 * @return in the order of their numbers
	 */
	public List<CaseNumber> after(String number, int most) {
		return this.jdbc
			.sql("""
					select distinct business_key_ from public.act_ru_execution
					where business_key_ > ? and parent_id_ is null and super_exec_ is null order by business_key_ limit ?""")
			.params(number, most)
			.query(String.class)
			.list()
			.stream()
			.map(CaseNumber::new)
			.toList();
	}

}
