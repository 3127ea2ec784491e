package onewindow;

import java.util.List;
import java.util.Map;

import onewindow.testing.HallDriver;
import onewindow.testing.ItemDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import onewindow.testing.Walker;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A new company goes to one window, and all that follows is done on the same form (一表申请).
 */
@OpenHall
class FollowUpIT {

	@Autowired
	HallDriver hall;

	@Autowired
	ItemDriver items;

	@Autowired
	Walker walker;

	private static final String ITEM = "company-establishment-registration";

	@Test
	void registersEverywhereWhatWasTickedAndAsksNobodyAgain() {
		String number = this.walker.walkUntil(ITEM, "Task_RegisterTax");
		assertThat(this.hall.tasks(number)).containsExactly("Task_RegisterMedical", "Task_RegisterSeal",
				"Task_RegisterSocial", "Task_RegisterTax");
		assertThat(this.hall.formValue(number, "Task_RegisterTax", "companyNote")).contains("新设公司", "法定代表人", "新林镇");

		List.of("Medical", "Seal", "Social").forEach(kind -> register(number, kind));
		assertThat(this.hall.values(number, "notices", "kind")).doesNotContain("followedUp");
		register(number, "Tax");

		this.hall.process(number).isEnded();
		assertThat(this.hall.values(number, "notices", "kind")).contains("followedUp");
	}

	@Test
	void asksOnlyWhereTheApplicantWants() {
		this.hall.setTime("2026-03-02T10:00");
		Map<String, Object> application = new java.util.HashMap<>(ItemDriver.application(this.items.item(ITEM)));
		application.keySet().removeAll(List.of("followUpSeal", "followUpSocial", "followUpMedical"));
		String number = this.hall.receive(this.items.clerk(ITEM), ITEM, application);
		this.hall.complete(this.items.clerk(ITEM), number, onTheSpot());

		assertThat(this.hall.tasks(number)).containsExactly("Task_RegisterTax");
	}

	@Test
	void endsAtOnceWhereNothingFollows() {
		this.hall.setTime("2026-03-02T10:00");
		Map<String, Object> application = new java.util.HashMap<>(ItemDriver.application(this.items.item(ITEM)));
		application.keySet().removeAll(List.of("followUpSeal", "followUpTax", "followUpSocial", "followUpMedical"));
		String number = this.hall.receive(this.items.clerk(ITEM), ITEM, application);
		this.hall.complete(this.items.clerk(ITEM), number, onTheSpot());

		this.hall.process(number).isEnded();
		assertThat(this.hall.view(number).path("state").asText()).isEqualTo("closed");
	}

	@Test
	void countsAWindowThatTakesLongerThanTwoWorkingDaysAsAYellowCard() {
		String number = this.walker.walkUntil(ITEM, "Task_RegisterTax");

		this.hall.setTime("2026-03-05T00:00:01");
		this.hall.runDueJobs();

		assertThat(this.hall.view(number).path("cards").findValuesAsText("subject")).contains("备案公章刻制", "确认税务信息",
				"登记社会保险", "登记医疗保险");
		assertThat(this.hall.tasks(number)).hasSize(4);
	}

	private Map<String, Object> onTheSpot() {
		return Samples.with(Samples
			.with(Samples.with(ItemDriver.acceptance(this.items.item(ITEM)), "decision", "grant"), "recipient", "赵一"),
				"recipientRelation", "本人");
	}

	private void register(String number, String kind) {
		Map<String, String> windows = Map.of("Seal", "window-w04", "Tax", "window-w28", "Social", "window-w08",
				"Medical", "window-w26");
		String clerk = this.hall.as("admin")
			.get("/engine-rest/user?memberOfGroup=" + windows.get(kind))
			.body()
			.get(0)
			.path("id")
			.asText();
		assertThat(this.hall.as(clerk).get("/engine-rest/task?processInstanceBusinessKey=" + number).body())
			.as("what %s sees", clerk)
			.isNotEmpty();
		assertThat(this.hall.as(clerk).get("/api/cases/" + number).status()).isEqualTo(200);
		this.hall.complete(clerk, number, "Task_Register" + kind, Map.of("followUp", "done", "followUpNumber", "A1"));
	}

}
