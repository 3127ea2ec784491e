package onewindow.app;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ClassUtils;

/** Starts the embedded PostgreSQL when no other database is configured. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	@Bean
	@WithEmbeddedDatabase
	JdbcConnectionDetails embeddedDatabase(@Value("${onewindow.data}") Path folder) {
		if (!ClassUtils.isPresent("io.zonky.test.db.postgres.embedded.EmbeddedPostgres", null)) {
			throw new StartRefused("No database is configured, and the packaged application brings none.",
					"Set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD to a PostgreSQL from 14 on.");
		}
		return new EmbeddedDatabase(folder);
	}

}
