package onewindow.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.lifecycle.JdbcLifecycleEventListener;
import net.ttddyy.dsproxy.listener.lifecycle.JdbcLifecycleEventListenerAdapter;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** What the hall asks of its database while a test looks. */
@TestComponent
public class SentStatements extends JdbcLifecycleEventListenerAdapter implements BeanPostProcessor {

	/** What stands in the place of a statement when a transaction ends well. */
	public static final String COMMIT = "commit";

	private final ThreadLocal<List<Trip>> watched = new ThreadLocal<>();

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source)
				? ProxyDataSourceBuilder.create(source).listener((JdbcLifecycleEventListener) this).build() : bean;
	}

	/** The same database, where it is seen what it is asked. */
	public DataSource watched(DataSource source) {
		return ProxyDataSourceBuilder.create(source).listener((JdbcLifecycleEventListener) this).build();
	}

	/**
	 * Watches what this thread asks.
	 * @return each trip to the database, in order
	 */
	public List<Trip> of(Runnable act) {
		List<Trip> trips = new ArrayList<>();
		this.watched.set(trips);
		try {
			act.run();
			return trips;
		}
		finally {
			this.watched.remove();
		}
	}

	@Override
	public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		List<Trip> trips = this.watched.get();
		if (trips != null) {
			trips.add(new Trip(queries.stream().map(QueryInfo::getQuery).collect(Collectors.joining("; ")),
					execution.isBatch() ? execution.getBatchSize() : 1));
		}
	}

	/** A commit of nothing reaches no database. */
	@Override
	public void afterCommit(MethodExecutionContext commit) {
		List<Trip> trips = this.watched.get();
		if (trips != null && !trips.isEmpty() && !trips.get(trips.size() - 1).sql().equals(COMMIT)) {
			trips.add(new Trip(COMMIT, 0));
		}
	}

	/**
	 * One trip.
	 *
	 * @param sql the statement
	 * @param statements how many times it went along, one after the other
	 */
	public record Trip(String sql, int statements) {

	}

}
