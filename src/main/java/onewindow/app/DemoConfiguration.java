package onewindow.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import onewindow.workflow.CurrentActor;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What exists only together with the embedded database. */
@Configuration(proxyBeanMethods = false)
@WithEmbeddedDatabase
class DemoConfiguration {

	@Bean
	DemoClock demoClock(@Value("${onewindow.data}") Path folder, Clock clock, ManagementService management,
			RuntimeService runtime, RepositoryService repository, CurrentActor actor,
			ObjectProvider<JobExecutor> jobExecutor) {
		return new DemoClock(folder.resolve("clock-ahead"), clock, management, runtime, repository, actor,
				Optional.ofNullable(jobExecutor.getIfAvailable()));
	}

}
