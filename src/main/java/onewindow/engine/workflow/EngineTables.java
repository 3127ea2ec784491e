package onewindow.engine.workflow;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * The first migration: the engine's own tables in {@code public}, from the scripts that
 * the engine brings. The engine itself changes no schema, so that one history tells what
 * was done to the database.
 */
@Component
class EngineTables implements JavaMigration {

	private static final List<String> PARTS = List.of("engine", "history", "identity", "case.engine", "case.history",
			"decision.engine", "decision.history");

	@Override
	public MigrationVersion getVersion() {
		return MigrationVersion.fromVersion("1");
	}

	@Override
	public String getDescription() {
		return "engine tables";
	}

	@Override
	public Integer getChecksum() {
		return null;
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	@Override
	public void migrate(Context context) throws SQLException {
		Connection connection = context.getConnection();
		try (Statement statement = connection.createStatement()) {
			if (exists(statement)) {
				return;
			}
			statement.execute("set local search_path to public");
			for (String part : PARTS) {
				ClassPathResource script = new ClassPathResource(
						"org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql");
				ScriptUtils.executeSqlScript(connection, new EncodedResource(script, "UTF-8"));
			}
			statement.execute("set local search_path to hall");
		}
	}

	private static boolean exists(Statement statement) throws SQLException {
		try (ResultSet rows = statement.executeQuery("select to_regclass('public.act_ge_property') is not null")) {
			rows.next();
			return rows.getBoolean(1);
		}
	}

}
