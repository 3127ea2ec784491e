package onewindow.testing;

import java.util.List;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** Each test begins in a hall that has models and staff, and no case. */
class EmptyHall implements BeforeEachCallback {

	/** What belongs to the models, and so to the hall. */
	private static final String OF_THE_MODELS = """
			delete from public.act_ge_bytearray where deployment_id_ is null;
			delete from public.act_ru_event_subscr where proc_inst_id_ is not null;
			delete from public.act_ru_identitylink where task_id_ is not null;
			""";

	private static final List<String> OF_THE_CASES = List.of("act_ru_variable", "act_ru_incident", "act_ru_task",
			"act_ru_execution", "act_ru_ext_task", "act_ru_job", "act_ru_batch");

	@Override
	public void beforeEach(ExtensionContext context) {
		var hall = SpringExtension.getApplicationContext(context);
		JdbcClient jdbc = hall.getBean(JdbcClient.class);
		hall.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
			jdbc.sql("set local session_replication_role = replica").update();
			jdbc.sql(OF_THE_MODELS).update();
			tables(jdbc).forEach(table -> jdbc.sql("delete from " + table).update());
		});
	}

	private static List<String> tables(JdbcClient jdbc) {
		return jdbc.sql("""
				select format('%I.%I', table_schema, table_name) from information_schema.tables
				where table_type = 'BASE TABLE' and (table_schema = 'hall' and table_name <> all(?)
				or table_schema = 'public' and (table_name like 'act\\_hi\\_%' or table_name = any(?)))""")
			.params(new String[] { "flyway_schema_history", "calendar_year", "shedlock", "applicant_key" },
					OF_THE_CASES.toArray(String[]::new))
			.query(String.class)
			.list();
	}

}
