package onewindow.testing;

import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import javax.sql.DataSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.zaxxer.hikari.HikariDataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.lifecycle.JdbcLifecycleEventListener;
import net.ttddyy.dsproxy.listener.lifecycle.JdbcLifecycleEventListenerAdapter;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How the database does what the hall asks of it, whoever causes it, triggers included:
 * {@code auto_explain} tells it with each answer.
 */
@TestComponent
public class SentPlans extends JdbcLifecycleEventListenerAdapter implements BeanPostProcessor {

	/** What new sessions of the hall begin with. */
	private static final List<String> TELL = List.of("session_preload_libraries = auto_explain",
			"auto_explain.log_min_duration = 0", "auto_explain.log_level = notice", "auto_explain.log_format = json",
			"auto_explain.log_analyze = on", "auto_explain.log_timing = off", "auto_explain.log_buffers = on",
			"auto_explain.log_nested_statements = on");

	private static final ObjectMapper MAPPER = new ObjectMapper();

	private final Map<String, Plan> dearest = new ConcurrentHashMap<>();

	private volatile boolean watching;

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source)
				? ProxyDataSourceBuilder.create(source).listener((JdbcLifecycleEventListener) this).build() : bean;
	}

	/**
	 * Watches what everybody asks.
	 * @return for each statement the plan that looked at most pages
	 */
	public List<Plan> of(DataSource database, Runnable acts) {
		tell(database);
		this.watching = true;
		acts.run();
		this.watching = false;
		return List.copyOf(this.dearest.values());
	}

	private static void tell(DataSource database) {
		JdbcClient jdbc = JdbcClient.create(database);
		TELL.forEach(setting -> jdbc.sql("alter role current_user set " + setting).update());
		try {
			database.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		if (!this.watching) {
			return;
		}
		try {
			for (SQLWarning told = execution.getStatement().getWarnings(); told != null; told = told.getNextWarning()) {
				if (told.getMessage().contains("plan:")) {
					Plan plan = Plan.read(told.getMessage());
					this.dearest.merge(plan.sql(), plan,
							(one, other) -> (one.buffers() < other.buffers()) ? other : one);
				}
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * How a statement was done.
	 *
	 * @param json as PostgreSQL explains it
	 */
	public record Plan(JsonNode json) {

		private static Plan read(String told) {
			try {
				return new Plan(MAPPER.readTree(told.substring(told.indexOf('{'))));
			}
			catch (JsonProcessingException ex) {
				throw new IllegalStateException(told, ex);
			}
		}

		/** The statement. */
		public String sql() {
			return this.json.path("Query Text").asText();
		}

		/** How many pages of the database were looked at. */
		public long buffers() {
			JsonNode root = this.json.path("Plan");
			return root.path("Shared Hit Blocks").asLong() + root.path("Shared Read Blocks").asLong();
		}

		/** The tables that were read from one end to the other. */
		public List<String> scanned() {
			return nodes(this.json.path("Plan")).filter(node -> node.path("Node Type").asText().endsWith("Seq Scan"))
				.filter(node -> node.path("Actual Loops").asLong() > 0)
				.map(node -> node.path("Relation Name").asText())
				.toList();
		}

		private static Stream<JsonNode> nodes(JsonNode node) {
			return Stream.concat(Stream.of(node), Stream.iterate(0, i -> i < node.path("Plans").size(), i -> i + 1)
				.flatMap(i -> nodes(node.path("Plans").get(i))));
		}

		@Override
		public String toString() {
			return "%d buffers%n%s".formatted(buffers(), this.json.toPrettyString());
		}

	}

}
