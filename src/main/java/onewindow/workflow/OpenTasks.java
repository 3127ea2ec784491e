package onewindow.workflow;

import java.util.Set;

import onewindow.shared.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is at work on a case.
 */
@Component
public class OpenTasks {

	private final JdbcClient jdbc;

	OpenTasks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The people who have taken an open task of a case.
	 * @param number the case
	 * @return user ids, empty when nobody has
	 */
	public Set<String> assignees(CaseNumber number) {
		return this.jdbc.sql("""
				select distinct task.assignee_ from public.act_ru_task task
				join public.act_ru_execution instance on instance.id_ = task.proc_inst_id_
				where instance.business_key_ = ? and task.assignee_ is not null""")
			.param(number.value())
			.query(String.class)
			.set();
	}

}
