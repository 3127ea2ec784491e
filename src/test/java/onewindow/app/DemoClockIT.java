package onewindow.app;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import onewindow.testing.Answer;
import onewindow.testing.Client;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;

import static onewindow.testing.HallDriver.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A clock one can move, in a hall of its own, because it does what is due in every case.
 */
@OpenHall
@DirtiesContext(classMode = ClassMode.BEFORE_CLASS)
class DemoClockIT {

	private static final String ADDRESS = "/api/demo/clock";

	@Autowired
	HallDriver hall;

	@Autowired
	JdbcClient jdbc;

	private Client administrator;

	@BeforeEach
	void signIn() {
		this.administrator = this.hall.as("admin");
	}

	@Test
	void ticksOnFromWhereItWasMovedAndNeverGoesBack() {
		OffsetDateTime before = now();
		OffsetDateTime target = before.plusHours(3);

		assertThat(move(Map.of("to", target.toString())).status()).isEqualTo(200);

		assertThat(now()).isBetween(target, target.plusMinutes(1));
		assertThat(move(Map.of("to", before.toString())).status()).isEqualTo(400);
		assertThat(now()).isAfterOrEqualTo(target);
	}

	@Test
	void doesWhatIsDueOnItsWayInOrder() {
		String silent = this.hall.receive();
		String accepted = this.hall.receiveAndAccept();

		Answer moved = move(Map.of("advanceWorkingDays", 12));

		assertThat(moved.status()).as(moved.text()).isEqualTo(200);
		JsonNode happened = moved.body().path("happened");
		assertThat(titles(happened, silent)).containsSubsequence("五个工作日未告知", "超过承诺时限", "超过法定时限");
		assertThat(titles(happened, accepted)).containsExactly("承诺时限将到", "超过承诺时限", "超承诺三日", "法定时限将到", "超过法定时限");
		List<String> booked = this.hall.view(accepted).path("cards").findValuesAsText("dueAt");
		happened.forEach(event -> {
			if (event.path("caseNumber").asText().equals(accepted)) {
				assertThat(booked).contains(event.path("at").asText());
			}
		});
		assertThat(this.hall.view(silent).path("state").asText()).isEqualTo("accepted");
		assertThat(this.jdbc.sql("select distinct actor from hall.clock_entry where case_number = ?")
			.param(silent)
			.query(String.class)
			.list()).as("the hall's doing, not the administrator's").containsExactly("system");
	}

	@Test
	void refusesWhatIsNoMove() {
		for (Object wrong : new Object[] { Map.of(), Map.of("advanceWorkingDays", 0), Map.of("advanceWorkingDays", 501),
				Map.of("to", "2999-01-01T00:00:00+08:00"), Map.of("to", "tomorrow"), "{",
				Map.of("to", now().plusDays(1).toString(), "advanceWorkingDays", 1) }) {
			assertThat(move(wrong).status()).as(String.valueOf(wrong)).isEqualTo(400);
		}
	}

	@Test
	void obeysTheAdministratorOnly() {
		assertThat(this.hall.as(CLERK).get(ADDRESS).status()).isEqualTo(200);
		assertThat(this.hall.as(CLERK).post(ADDRESS, Map.of("advanceWorkingDays", 1)).status()).isEqualTo(403);
		assertThat(this.hall.anonymous().get(ADDRESS).status()).isEqualTo(401);
	}

	@Test
	void letsWorkGoOnAfterAMove() {
		move(Map.of("advanceWorkingDays", 1));

		String number = this.hall.receiveAndAccept();

		assertThat(this.hall.view(number).path("acceptedOn").asText()).isEqualTo(now().toLocalDate().toString());
		this.hall.complete("market-reviewer", number, Samples.review());
	}

	private Answer move(Object move) {
		return this.administrator.post(ADDRESS, move);
	}

	private OffsetDateTime now() {
		return OffsetDateTime.parse(this.administrator.get(ADDRESS).body().path("now").asText());
	}

	private static List<String> titles(JsonNode happened, String number) {
		List<String> titles = new ArrayList<>();
		happened.forEach(event -> {
			if (event.path("caseNumber").asText().equals(number)) {
				titles.add(event.path("title").asText());
			}
		});
		return titles;
	}

}
