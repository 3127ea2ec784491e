package onewindow;

import java.util.Map;

import onewindow.testing.HallDriver;
import onewindow.testing.ItemDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Walker;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the promise is short, officers and other units work at the same time. */
@OpenHall
class ParallelStagesIT {

	@Autowired
	HallDriver hall;

	@Autowired
	ItemDriver items;

	@Autowired
	Walker walker;

	@Test
	void asksThreeUnitsWhileOfficersSeeThePlaceOfALargeEvent() {
		String item = "large-event-safety-permit";
		this.hall.setTime("2026-03-02T10:00");
		String number = this.items.accept(item);
		this.items.review(item, number, Map.of());

		assertThat(this.hall.tasks(number)).containsExactly("Task_GiveOpinion", "Task_GiveOpinion", "Task_GiveOpinion",
				"Task_ScheduleVerification");
		assertThat(this.hall.view(number).path("promisedDue").asText()).isEqualTo("2026-03-09");
		this.items.agree(item, number);
		assertThat(this.hall.tasks(number)).containsExactly("Task_ScheduleVerification");
	}

	@Test
	void surveysAHouseholdAgainWhenSomebodyObjects() {
		String item = "minimum-living-allowance";
		String number = this.walker.walkUntil(item, "Task_RecordObjection");
		this.hall.complete("civil-reviewer", number, "Task_RecordObjection",
				Map.of("objector", "邻居", "objection", "有出租房屋。"));
		this.hall.setTime(this.hall.today().plusDays(20) + "T09:00:00");
		this.hall.runDueJobs();
		this.hall.complete("civil-reviewer", number, "Task_AnswerObjections",
				Map.of("objectionAnswer", "将再次入户调查。", "objectorsTold", true));

		assertThat(this.hall.tasks(number)).containsExactly("Task_ScheduleVerification");
	}

	@Test
	void surveysNobodyTwiceWithoutAnObjection() {
		String number = this.walker.walkUntil("minimum-living-allowance", "Task_DecideCase");

		assertThat(this.hall.values(number, "documents", "type")).filteredOn("D09R"::equals).hasSize(1);
	}

}
