package onewindow;

import java.util.List;

import onewindow.testing.OpenHall;
import onewindow.testing.SentStatements;
import onewindow.testing.SentStatements.Trip;
import onewindow.testing.StandardCase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a case asks of the database, which no noise of a machine changes. Who needs more
 * rows raises a bound in a commit that says which rows and what for.
 */
@OpenHall
class CostOfACaseIT {

	private static final int STATEMENTS = 295;

	private static final int TRIPS = 228;

	@Autowired
	StandardCase standardCase;

	@Autowired
	SentStatements statements;

	@Test
	void staysWithinItsBounds() {
		this.standardCase.lead();

		List<Trip> trips = this.statements.of(this.standardCase::lead);

		String all = trips.stream().map(Trip::sql).map(sql -> sql.replaceAll("\\s+", " ")).collect(joining("\n"));
		assertThat(trips.stream().mapToInt(Trip::statements).sum()).as("statements:\n" + all)
			.isBetween(STATEMENTS - 20, STATEMENTS);
		assertThat(trips.size()).as("trips:\n" + all).isBetween(TRIPS - 20, TRIPS);
	}

}
