package onewindow.app;

import java.nio.file.Path;

import onewindow.casework.cases.ApplicantKey;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ClassUtils;

/**
 * Starts the embedded PostgreSQL when no other database is configured, and finds the key
 * that belongs to the database and does not lie in it.
 */
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

	@Bean
	ApplicantKey applicantKey(JdbcConnectionDetails database, @Value("${onewindow.applicant-key:}") String configured) {
		if (database instanceof EmbeddedDatabase embedded) {
			return embedded.applicantKey();
		}
		if (configured.length() < ApplicantKey.LEAST) {
			throw new StartRefused("The hall has no key by which it tells applicants apart without their numbers.",
					"Set ONEWINDOW_APPLICANT_KEY to %d random characters or more, keep it with the backups, and never change it."
						.formatted(ApplicantKey.LEAST));
		}
		return new ApplicantKey(configured);
	}

}
