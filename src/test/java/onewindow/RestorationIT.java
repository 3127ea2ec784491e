package onewindow;

import java.util.Map;

import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import onewindow.testing.Walker;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Forest land that was used for a time is forest again within a year of the term (森林法
 * Art. 38).
 */
@OpenHall
class RestorationIT {

	@Autowired
	HallDriver hall;

	@Autowired
	Walker walker;

	@Autowired
	JdbcClient jdbc;

	private static final String ITEM = "temporary-forest-land-use";

	@Test
	void isLookedAtAYearAfterTheTermAndAgainUntilItIsForest() {
		String number = this.walker.walkUntil(ITEM, "Task_CheckRestoration");
		String until = this.jdbc.sql("select valid_until::text from hall.licence where case_number = ?")
			.param(number)
			.query(String.class)
			.single();
		assertThat(this.hall.today()).isEqualTo(java.time.LocalDate.parse(until).plusYears(1).plusDays(1));
		assertThat(this.hall.values(number, "notices", "kind")).contains("restore");

		Map<String, Object> notYet = Map.of("restoration", "no", "findings", "施工便道尚未回填。", "fixBy",
				this.hall.today().plusDays(30).toString());
		assertThat(this.hall
			.tryToComplete("forest-verifier1", number, Samples.with(notYet, "fixBy", this.hall.today().toString()))
			.refusedFields()).isEqualTo("fixBy");
		this.hall.complete("forest-verifier1", number, notYet);
		assertThat(this.hall.document(number, "D21")).contains("责令", "施工便道尚未回填",
				this.hall.today().plusDays(30).toString());
		assertThat(this.hall.tasks(number)).isEmpty();

		this.hall.setTime(this.hall.today().plusDays(31) + "T00:00:01");
		this.hall.runDueJobs();
		this.hall.complete("forest-verifier2", number, Map.of("restoration", "yes", "findings", "已恢复。"));
		this.hall.process(number).isEnded();
	}

	@Test
	void isNotForgottenByTheOfficers() {
		String number = this.walker.walkUntil(ITEM, "Task_CheckRestoration");

		this.hall.setTime(this.hall.today().plusDays(40) + "T09:00:00");
		this.hall.runDueJobs();

		assertThat(this.hall.view(number).path("cards").findValuesAsText("subject")).contains("核查植被恢复");
	}

	@Test
	void endsWithTheDeliveryWhenItWasRefused() {
		String number = this.walker.walkStraight(ITEM, false);

		assertThat(this.hall.today()).isBefore(java.time.LocalDate.parse("2026-06-01"));
		assertThat(this.hall.view(number).path("state").asText()).isEqualTo("closed");
	}

}
