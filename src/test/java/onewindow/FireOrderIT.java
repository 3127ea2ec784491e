package onewindow;

import java.util.Map;

import onewindow.testing.Answer;
import onewindow.testing.HallDriver;
import onewindow.testing.ItemDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import onewindow.testing.Walker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Fire bans and times of high risk (森林草原防灭火条例; 行政许可法 Art. 8). */
@OpenHall
class FireOrderIT {

	@Autowired
	HallDriver hall;

	@Autowired
	ItemDriver items;

	@Autowired
	Walker walker;

	@Autowired
	JdbcClient jdbc;

	private static final String FIRE = "fire-season-outdoor-fire-permit";

	private static final String ENTRY = "high-fire-risk-zone-entry-permit";

	private static final Map<String, Object> TOLD = Map.of("toldBy", "phone", "toldTo", "本人", "activityStopped", true);

	@AfterEach
	void isLifted() {
		this.hall.as("district-gov").get("/api/fire-orders").body().forEach(order -> {
			if (!order.path("lifted").asBoolean()) {
				this.hall.as("district-gov").post("/api/fire-orders/%s/lifting".formatted(order.path("id")), Map.of());
			}
		});
	}

	@Test
	void refusesAtOnceWhileABanIsInForce() {
		this.hall.setTime("2026-03-10T09:00");
		long ban = order("ban", "suspend", "2026-03-20");

		String refused = this.items.receive(FIRE);

		assertThat(this.hall.view(refused).path("state").asText()).isEqualTo("notAccepted");
		assertThat(this.hall.tasks(refused)).isEmpty();
		assertThat(this.hall.document(refused, "D05")).contains("禁火期间", "新林区森防令第3号", "2026-03-20", "行政复议");
		assertThat(this.hall.document(refused, "D01")).contains("野外用火");

		lift(ban);
		assertThat(this.hall.view(this.items.receive(FIRE)).path("state").asText()).isEqualTo("received");
	}

	@Test
	void suspendsAPermitThatHoldsAndResumesItWhenTheOrderIsLifted() {
		String permit = this.walker.walkStraight(FIRE, true);
		assertThat(licence(permit)).isEqualTo("valid");
		this.hall.setTime("2026-03-16T09:00");

		long order = order("highRisk", "suspend", "2026-03-20");
		assertThat(licence(permit)).isEqualTo("suspended");
		assertThat(this.hall.document(permit, "D19")).contains("中止该行政许可", "第八条第二款", "新林区森防令第3号", "新林区人民政府");
		assertThat(this.hall.values(permit, "notices", "kind")).contains("licenceChanged");
		assertThat(this.hall.tasks(permit)).containsExactly("Task_TellHolder");
		this.hall.complete(this.items.clerk(FIRE), permit, TOLD);

		lift(order);
		assertThat(licence(permit)).isEqualTo("valid");
		assertThat(this.hall.values(permit, "documents", "type")).filteredOn("D19"::equals).hasSize(2);
		assertThat(this.hall.values(permit, "notices", "kind")).contains("licenceResumed");
	}

	@Test
	void resumesByItselfWhenTheOrderHasRunOut() {
		String permit = this.walker.walkStraight(ENTRY, true);
		this.hall.setTime("2026-03-16T09:00");
		order("highRisk", "suspend", "2026-03-18");
		this.hall.complete(this.items.clerk(ENTRY), permit, TOLD);
		this.hall.setTime("2026-03-18T23:59:00");
		this.hall.runDueJobs();
		assertThat(licence(permit)).isEqualTo("suspended");

		this.hall.setTime("2026-03-19T00:00:01");
		this.hall.runDueJobs();

		assertThat(licence(permit)).isEqualTo("valid");
	}

	@Test
	void withdrawsForGood() {
		String permit = this.walker.walkStraight(FIRE, true);
		this.hall.setTime("2026-03-16T09:00");

		long order = order("ban", "withdraw", "2026-03-20");
		this.hall.complete(this.items.clerk(FIRE), permit, TOLD);
		lift(order);

		assertThat(licence(permit)).isEqualTo("withdrawn");
		assertThat(this.hall.document(permit, "D19")).contains("撤回该行政许可", "补偿");
		this.hall.process(permit).isEnded();
	}

	@Test
	void withdrawsWhatIsSuspendedAndNeverResumesIt() {
		String permit = this.walker.walkStraight(FIRE, true);
		this.hall.setTime("2026-03-16T09:00");
		long first = order("highRisk", "suspend", "2026-03-20");
		this.hall.complete(this.items.clerk(FIRE), permit, TOLD);

		long second = order("ban", "withdraw", "2026-03-18");
		assertThat(licence(permit)).isEqualTo("withdrawn");
		this.hall.complete(this.items.clerk(FIRE), permit, TOLD);
		lift(second);
		lift(first);
		this.hall.setTime("2026-03-21T00:00:01");
		this.hall.runDueJobs();

		assertThat(licence(permit)).isEqualTo("withdrawn");
		assertThat(this.hall.values(permit, "notices", "kind")).doesNotContain("licenceResumed");
	}

	@Test
	void leavesAPermitAloneThatHasRunOut() {
		String permit = this.walker.walkStraight(FIRE, true);
		this.hall.setTime("2026-04-01T09:00");

		order("highRisk", "suspend", "2026-04-20");

		assertThat(licence(permit)).isEqualTo("valid");
		this.hall.process(permit).isEnded();
	}

	@Test
	void countsAHolderWhoIsNotToldOnTheSameDayAsAYellowCard() {
		String permit = this.walker.walkStraight(FIRE, true);
		this.hall.setTime("2026-03-16T09:00");
		order("ban", "suspend", "2026-03-20");

		this.hall.setTime("2026-03-17T00:00:01");
		this.hall.runDueJobs();

		assertThat(this.hall.view(permit).path("cards").findValuesAsText("subject")).contains("告知持证人");
		assertThat(this.hall.tasks(permit)).containsExactly("Task_TellHolder");
	}

	@Test
	void grantsNothingWhileTheRiskIsHigh() {
		String number = this.walker.walkUntil(ENTRY, "Task_DecideCase");
		long order = order("highRisk", "suspend", "2026-03-20");

		Answer grant = this.hall.tryToComplete("district-gov", number, "Task_DecideCase", Samples.grant());
		assertThat(grant.refusedFields()).isEqualTo("decision");
		assertThat(grant.codes()).containsExactly("firerisk.orderInForce");

		lift(order);
		this.hall.complete("district-gov", number, "Task_DecideCase", Samples.grant());
		assertThat(this.hall.view(number).path("state").asText()).isEqualTo("granted");
	}

	@Test
	void acceptsNothingUnderABanThatCameInBefore() {
		this.hall.setTime("2026-03-10T09:00");
		String number = this.items.receive(FIRE);
		order("ban", "suspend", "2026-03-20");

		Answer accept = this.hall.tryToComplete(this.items.clerk(FIRE), number,
				ItemDriver.acceptance(this.items.item(FIRE)));
		assertThat(accept.refusedFields()).isEqualTo("acceptance");
		this.hall.complete(this.items.clerk(FIRE), number,
				Map.of("acceptance", "refuse", "refusalGround", "banned", "acceptanceReason", "禁火令期间。"));

		assertThat(this.hall.document(number, "D05")).contains("禁火期间依法禁止");
	}

	@Test
	void resumesWhenTheOrderIsLiftedThoughTheHolderWasNeverTold() {
		String permit = this.walker.walkStraight(FIRE, true);
		this.hall.setTime("2026-03-16T09:00");

		lift(order("highRisk", "suspend", "2026-03-20"));

		assertThat(licence(permit)).isEqualTo("valid");
		this.hall.process(permit).isEnded();
	}

	@Test
	void resumesWhenTheOrderHasRunOutThoughTheHolderWasNeverTold() {
		String permit = this.walker.walkStraight(FIRE, true);
		this.hall.setTime("2026-03-16T09:00");
		order("highRisk", "suspend", "2026-03-18");

		this.hall.setTime("2026-03-19T00:00:01");
		this.hall.runDueJobs();

		assertThat(licence(permit)).isEqualTo("valid");
		assertThat(this.hall.view(permit).path("cards").findValuesAsText("subject")).contains("告知持证人");
	}

	@Test
	void takesOrdersFromHeadsOnlyAndOnlyWholeOnes() {
		this.hall.setTime("2026-03-10T09:00");
		Map<String, Object> order = body("ban", "suspend", "2026-03-20");

		assertThat(this.hall.as("s042").post("/api/fire-orders", order).status()).isEqualTo(403);
		assertThat(this.hall.as("forest-head").post("/api/fire-orders", body("ban", "suspend", "2026-03-09")).status())
			.isEqualTo(400);
		assertThat(
				this.hall.as("forest-head").post("/api/fire-orders", body("storm", "suspend", "2026-03-20")).status())
			.isEqualTo(400);
		long id = order("ban", "suspend", "2026-03-20");
		lift(id);
		assertThat(this.hall.as("forest-head").post("/api/fire-orders/%d/lifting".formatted(id), Map.of()).status())
			.isEqualTo(409);
	}

	@Test
	void namesEverybodyAndEveryVehicleThatEnters() {
		this.hall.setTime("2026-03-10T09:00");
		Map<String, Object> application = Samples.with(ItemDriver.application(this.items.item(ENTRY)), "personCount",
				3);

		Answer answer = this.hall.as(this.items.clerk(ENTRY)).apply(ENTRY, application);

		assertThat(answer.refusedFields()).isEqualTo("people");
		assertThat(answer.codes()).containsExactly("firerisk.listIncomplete");
		String number = this.hall.receive(this.items.clerk(ENTRY), ENTRY,
				Samples.with(application, "people", "赵一\n钱二\n孙三"));
		assertThat(this.jdbc.sql("select count(*) from public.act_hi_varinst where text_ like '%钱二%'")
			.query(Integer.class)
			.single()).isZero();
		assertThat(number).startsWith("XL");
	}

	private long order(String kind, String measure, String until) {
		Answer answer = this.hall.as("forest-head").post("/api/fire-orders", body(kind, measure, until));
		assertThat(answer.status()).as(answer.text()).isEqualTo(201);
		return answer.body().path("id").asLong();
	}

	private static Map<String, Object> body(String kind, String measure, String until) {
		return Map.of("kind", kind, "measure", measure, "document", "新林区森防令第3号", "until", until);
	}

	private void lift(long order) {
		Answer answer = this.hall.as("emergency-head").post("/api/fire-orders/%d/lifting".formatted(order), Map.of());
		assertThat(answer.status()).as(answer.text()).isEqualTo(204);
	}

	private String licence(String number) {
		return this.jdbc.sql("select state from hall.licence where case_number = ?")
			.param(number)
			.query(String.class)
			.single();
	}

}
