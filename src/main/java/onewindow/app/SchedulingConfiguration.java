package onewindow.app;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

import jakarta.annotation.PreDestroy;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.spring.annotation.EnableSchedulerLock;
import net.javacrumbs.shedlock.support.KeepAliveLockProvider;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Work by the clock is done by one node at a time. A node keeps its lock for as long as
 * it works; when it dies, another one, or the same one started again, goes on after a
 * minute at most.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableSchedulerLock(defaultLockAtMostFor = "1m")
class SchedulingConfiguration {

	private final ScheduledExecutorService keeper = Executors.newSingleThreadScheduledExecutor();

	/** The database's time, so that nodes need not agree about theirs. */
	@Bean
	LockProvider schedulerLocks(JdbcTemplate jdbc) {
		return new KeepAliveLockProvider(new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
			.withJdbcTemplate(jdbc)
			.withTableName("hall.shedlock")
			.usingDbTime()
			.build()), this.keeper);
	}

	@PreDestroy
	void stopKeeping() {
		this.keeper.shutdownNow();
	}

}
