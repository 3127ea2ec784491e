package onewindow.engine.worklist;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The work list as a whole: whether it is right, and how it is made anew. */
@Component
public class WorkList {

	private static final String COLUMNS = """
			task_id, group_id, item, case_number, item_name, applicant, name, due_at, waiting_since, assignee, suspended,
			promised_due, statutory_due, card""";

	private static final int MOST = 100;

	private final JdbcClient jdbc;

	WorkList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The tasks whose rows are not what the engine and the case say.
	 * @return task ids, at most {@value #MOST}, empty when the list is right
	 */
	public List<String> differences() {
		return this.jdbc.sql("""
				select distinct task_id from (
				  (select %1$s from hall.task_to_list except select %1$s from hall.listed_task)
				  union all
				  (select %1$s from hall.listed_task except select %1$s from hall.task_to_list)) different
				order by task_id limit %2$d""".formatted(COLUMNS, MOST)).query(String.class).list();
	}

	/** Makes the list anew. Whoever acts on a task meanwhile waits until it is done. */
	@Transactional
	public void rebuild() {
		this.jdbc.sql("select 1 from (select hall.fill_work_list()) filled").query(Integer.class).single();
		ListChanges.happened();
	}

}
