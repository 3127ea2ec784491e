package onewindow.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills tables with open cases, by copying every row of one case with new ids: leading a
 * hundred thousand cases there would take an hour.
 */
public final class OpenCases {

	private static final List<String> ENGINE = List.of("act_ru_execution", "act_ru_task", "act_ru_variable",
			"act_ru_identitylink", "act_ru_job", "act_hi_procinst", "act_hi_actinst", "act_hi_taskinst",
			"act_hi_varinst", "act_hi_identitylink", "act_ru_authorization");

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	/** In the tables of a hall, or of an engine alone. */
	public OpenCases(DataSource database) {
		this.jdbc = new JdbcTemplate(database);
		this.transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
	}

	/**
	 * Copies a case. Others see the rows together with what the planner must know of
	 * them, as it would be with tables that have grown over months.
	 * @param instanceId its process instance
	 * @param first numbers that no other call has given begin here
	 * @param count how many
	 */
	public void fill(String instanceId, int first, int count) {
		grow(() -> copy(instanceId, first, count));
	}

	/** Adds rows to the tables, without what each row causes and is checked for. */
	public void grow(Runnable rows) {
		this.transaction.executeWithoutResult(status -> {
			// Copies refer to copies; checking each reference would take longer than the
			// rest.
			this.jdbc.execute("set local session_replication_role = replica");
			rows.run();
			this.jdbc.execute("analyze");
			if (isTheHalls()) {
				this.jdbc.execute("select hall.fill_work_list()");
				this.jdbc.execute("analyze hall.listed_task");
			}
		});
		this.jdbc.execute("vacuum analyze");
	}

	private boolean isTheHalls() {
		return this.jdbc.queryForObject("select to_regclass('hall.case_file') is not null", Boolean.class);
	}

	/** {@code first} keeps the numbers of several calls apart. */
	private void copy(String instanceId, int first, int count) {
		String number = this.jdbc.queryForObject("select business_key_ from act_hi_procinst where id_ = ?",
				String.class, instanceId);
		Set<String> ids = ids(instanceId);
		ENGINE.forEach(table -> copy("public." + table, condition(table, instanceId), ids, number, first, count));
		if (isTheHalls()) {
			ids.addAll(this.jdbc.queryForList("select document_number from hall.document where case_number = ?",
					String.class, number));
			ofCases().forEach(
					table -> copy("hall." + table, "case_number = '%s'".formatted(number), ids, number, first, count));
			copy("hall.way", "instance = '%s'".formatted(instanceId), ids, number, first, count);
			this.jdbc.update("""
					update hall.case_file set documents = hall.documents_of_case(case_number)
					where documents is not null and case_number like 'XL2020010125%'""");
		}
	}

	private List<String> ofCases() {
		return this.jdbc.queryForList(
				"""
						select table_name from information_schema.columns join information_schema.tables using (table_schema, table_name)
						where table_schema = 'hall' and column_name = 'case_number' and table_type = 'BASE TABLE'
						and table_name <> 'listed_task'""",
				String.class);
	}

	private Set<String> ids(String instanceId) {
		Set<String> ids = new HashSet<>(Set.of(instanceId));
		ENGINE.forEach(table -> ids.addAll(this.jdbc
			.queryForList("select id_ from %s where %s".formatted(table, condition(table, instanceId)), String.class)));
		return ids;
	}

	private static String condition(String table, String instanceId) {
		return switch (table) {
			case "act_ru_identitylink", "act_hi_identitylink" ->
				"task_id_ in (select id_ from act_ru_task where proc_inst_id_ = '%1$s' union select id_ from act_hi_taskinst where proc_inst_id_ = '%1$s')"
					.formatted(instanceId);
			case "act_ru_authorization" ->
				"resource_type_ = 7 and resource_id_ in (select id_ from act_ru_task where proc_inst_id_ = '%s')"
					.formatted(instanceId);
			case "act_ru_job" -> "process_instance_id_ = '%s'".formatted(instanceId);
			default -> "proc_inst_id_ = '%s'".formatted(instanceId);
		};
	}

	private void copy(String table, String condition, Set<String> ids, String number, int first, int count) {
		String[] name = table.split("\\.");
		List<Column> columns = this.jdbc.query("""
				select column_name, udt_name from information_schema.columns
				where table_schema = ? and table_name = ? and is_identity = 'NO' and is_generated = 'NEVER'
				order by ordinal_position""", (row, n) -> new Column(row.getString(1), row.getString(2)), name[0],
				name[1]);
		String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
		this.jdbc.queryForList("select %s from %s where %s".formatted(names, table, condition)).forEach(row -> {
			String values = columns.stream()
				.map(column -> value(column, row.get(column.name()), ids, number))
				.collect(Collectors.joining(", "));
			Object[] parameters = columns.stream().map(column -> row.get(column.name())).toArray();
			this.jdbc.update("insert into %s (%s) select %s from generate_series(%d, %d) n".formatted(table, names,
					values, first, first + count - 1), parameters);
		});
	}

	/**
	 * Of other applicants. Ids of the hall's engine end alike, and some fill their
	 * column.
	 */
	private static String value(Column column, Object value, Set<String> ids, String number) {
		if (value instanceof String id && ids.contains(id)) {
			return (id.length() >= 36) ? "left(?, -8) || lpad(to_hex(n), 8, '0')" : "? || '-' || n";
		}
		if (value instanceof String text && text.contains(number)) {
			return "replace(?, '%s', 'XL2020010125' || n)".formatted(number);
		}
		if (column.name().equals("applicant_hash")) {
			return "sha256(?::bytea || convert_to(n::text, 'UTF8'))";
		}
		if (column.name().equals("act_id") || column.name().endsWith("_act")) {
			return "?::bigint + 1000000000::bigint * n";
		}
		return "?::" + column.type();
	}

	record Column(String name, String type) {
	}

}
