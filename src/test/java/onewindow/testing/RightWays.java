package onewindow.testing;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a test has done to cases, their ways lead to the tasks that are open. */
class RightWays implements AfterEachCallback {

	@Override
	public void afterEach(ExtensionContext context) {
		JdbcClient jdbc = SpringExtension.getApplicationContext(context).getBean(JdbcClient.class);

		assertThat(jdbc
			.sql("""
					select instance, element, sum(open) from (
					  select proc_inst_id_ as instance, task_def_key_ as element, -1 as open from public.act_ru_task
					  union all
					  select instance, ltrim(step, '<>!'), case left(step, 1) when '>' then 1 else -1 end
					  from hall.way cross join lateral unnest(steps) step where step ~ '^[<>!]Task_' and step !~ '#') as tasks
					group by 1, 2 having sum(open) <> 0""")
			.query()
			.listOfRows()).as("ways that lead elsewhere").isEmpty();
	}

}
