package onewindow.engine.ways;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import onewindow.engine.workflow.LastStep;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class LatestStep implements LastStep {

	private final JdbcClient jdbc;

	LatestStep(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<Instant> at() {
		return this.jdbc.sql("select at from hall.way order by id desc limit 1")
			.query(OffsetDateTime.class)
			.optional()
			.map(OffsetDateTime::toInstant);
	}

}
