package onewindow;

import java.util.List;

import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.SentStatements;
import onewindow.testing.SentStatements.Trip;
import onewindow.testing.StandardCase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static java.util.stream.Collectors.joining;
import static onewindow.testing.SentStatements.COMMIT;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a case asks of the database, which no noise of a machine changes. Who needs more
 * rows raises a bound in a commit that says which rows and what for.
 */
@OpenHall
class CostOfACaseIT {

	private static final int STATEMENTS = 200;

	private static final int TRIPS = 171;

	private static final int STATEMENTS_OF_CARDS = 36;

	@Autowired
	StandardCase standardCase;

	@Autowired
	SentStatements statements;

	@Autowired
	HallDriver hall;

	@Autowired
	JdbcClient jdbc;

	@Test
	void staysWithinItsBounds() {
		this.standardCase.lead();

		List<Trip> sent = this.statements.of(this.standardCase::lead);

		List<Trip> trips = sent.stream().filter(trip -> !trip.sql().equals(COMMIT)).toList();
		assertThat(statements(trips)).as("statements:\n" + told(trips)).isBetween(STATEMENTS - 20, STATEMENTS);
		assertThat(trips.size()).as("trips:\n" + told(trips)).isBetween(TRIPS - 20, TRIPS);
	}

	/** After a downtime, as the job executor makes it good. */
	@Test
	void makesFiveCardsGoodAtOnce() {
		fiveCards();

		List<Trip> sent = fiveCards();

		assertThat(this.jdbc.sql("select count(*) from hall.card").query(Integer.class).single()).isEqualTo(10);
		assertThat(statements(sent)).as("statements:\n" + told(sent)).isLessThanOrEqualTo(STATEMENTS_OF_CARDS);
		assertThat(sent).filteredOn(trip -> trip.sql().equals(COMMIT)).hasSizeLessThanOrEqualTo(2);
	}

	private List<Trip> fiveCards() {
		this.hall.setTime("2026-05-06T10:00");
		this.standardCase.accept(this.standardCase.open());
		this.hall.setTime("2026-06-15T09:00");
		return this.statements.of(this.hall::letTheExecutorLook);
	}

	private static int statements(List<Trip> trips) {
		return trips.stream().mapToInt(Trip::statements).sum();
	}

	private static String told(List<Trip> trips) {
		return trips.stream()
			.map(trip -> trip.statements() + " " + trip.sql().replaceAll("\\s+", " "))
			.collect(joining("\n"));
	}

}
