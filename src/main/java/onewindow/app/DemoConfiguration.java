package onewindow.app;

import java.nio.file.Path;

import onewindow.engine.workflow.DemoClock;
import onewindow.engine.workflow.DemoClocks;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What exists only together with the embedded database. */
@Configuration(proxyBeanMethods = false)
@WithEmbeddedDatabase
class DemoConfiguration {

	@Bean
	DemoClock demoClock(@Value("${onewindow.data}") Path folder, DemoClocks clocks) {
		return clocks.open(folder.resolve("clock-ahead"));
	}

}
