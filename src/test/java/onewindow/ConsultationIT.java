package onewindow;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import onewindow.testing.Answer;
import onewindow.testing.HallDriver;
import onewindow.testing.ItemDriver;
import onewindow.testing.OpenHall;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Other units are asked for their opinion (行政许可法 Art. 26): a planning permit of
 * 2026-05-06, for which U09 has four working days and U12 three.
 */
@OpenHall
class ConsultationIT {

	private static final String ITEM = "construction-project-planning-permit";

	private static final Map<String, Object> AGREE = Map.of("opinion", "agree");

	private static final Map<String, Object> OBJECT = Map.of("opinion", "object", "opinionText", "占用林地，不同意。");

	@Autowired
	HallDriver hall;

	@Autowired
	ItemDriver items;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	ProcessEngineConfigurationImpl engine;

	private String number;

	@BeforeEach
	void asksTwoUnits() {
		this.hall.setTime("2026-05-06T10:00");
		this.number = this.items.accept(ITEM);
		this.items.review(ITEM, this.number, Map.of());
	}

	@Test
	void asksEachUnitAtOnceWithALetterOfItsOwn() {
		assertThat(this.hall.tasks(this.number)).containsExactly("Task_GiveOpinion", "Task_GiveOpinion");
		assertThat(this.hall.values(this.number, "documents", "type").stream().filter("D10"::equals)).hasSize(2);
		assertThat(due("U09")).startsWith("2026-05-11");
		assertThat(due("U12")).startsWith("2026-05-09");
		assertThat(letters()).contains("市政管线接入意见", "涉林地意见", "统一受理、征求有关单位意见，新林区自然资源局签发", "逾期未答复的，不视为同意");
	}

	@Test
	void lengthensNoLimitOfTheCase() {
		assertThat(this.hall.view(this.number).path("statutoryDue").asText()).isEqualTo("2026-06-02");
		assertThat(this.hall.view(this.number).path("stoppedSince").isNull()).isTrue();
		assertThat(this.hall.document(this.number, "D02")).contains("征求意见：新林区住房和城乡建设局、新林区林业和草原局");
	}

	@Test
	void keepsEachOpinionByItselfAndShowsWhereTheyContradict() {
		this.items.opinion(this.number, "U12", OBJECT);
		assertThat(this.hall.tasks(this.number)).containsExactly("Task_GiveOpinion");
		this.items.opinion(this.number, "U09", Map.of("opinion", "conditions", "opinionText", "先迁改燃气管线。"));
		assertThat(this.hall.tasks(this.number)).containsExactly("Task_PublishPublicity");

		assertThat(this.hall.values(this.number, "opinions", "answer")).containsExactly("conditions", "object");
		assertThat(this.hall.values(this.number, "documents", "type").stream().filter("D10R"::equals)).hasSize(2);
		assertThat(this.hall.document(this.number, "D10R")).contains("<div class=\"body-name\">新林区林业和草原局", "涉林地意见")
			.doesNotContain("签收人");
		decide();
		assertThat(this.hall.formValue(this.number, "Task_DecideCase", "opinionNote")).contains("部门意见不一致", "先迁改燃气管线",
				"占用林地，不同意");
	}

	@Test
	void marksWhatAUnitSaidBeforeItWasAskedAgain() {
		this.items.opinion(this.number, "U12", OBJECT);
		assertThat(this.hall.as("land-reviewer")
			.post("/api/cases/%s/opinions".formatted(this.number),
					Map.of("unit", "forest", "task", "变更后的走向是否占用林地", "days", 2, "reason", "走向已变更"))
			.status()).isEqualTo(200);
		this.items.opinion(this.number, "U12", AGREE);
		this.items.opinion(this.number, "U09", AGREE);

		assertThat(this.hall.values(this.number, "opinions", "earlier")).containsExactly("false", "true", "false");
		decide();
		assertThat(this.hall.formValue(this.number, "Task_DecideCase", "opinionNote"))
			.contains("**上一轮意见　新林区林业和草原局**", "占用林地，不同意", "**新林区林业和草原局**（变更后的走向是否占用林地）　同意")
			.doesNotContain("部门意见不一致");
	}

	@Test
	void needsReasonsForEverythingButConsent() {
		for (String opinion : new String[] { "conditions", "object", "notOurs" }) {
			assertThat(this.hall.as("forest-reviewer")
				.submit(this.items.opinionTask(this.number, "U12"), Map.of("opinion", opinion))
				.refusedFields()).as(opinion).isEqualTo("opinionText");
		}
	}

	@Test
	void letsEachUnitAnswerForItselfOnly() {
		String task = this.items.opinionTask(this.number, "U12");

		assertThat(this.hall.as("housing-reviewer").submit(task, AGREE).status()).isIn(403, 404);
		assertThat(this.hall.as("land-reviewer").submit(task, AGREE).status()).isIn(403, 404);
		assertThat(this.hall.as("forest-reviewer").get("/api/cases/" + this.number).status())
			.as("who is asked sees the case")
			.isEqualTo(200);
		assertThat(this.hall.as("health-reviewer").get("/api/cases/" + this.number).status()).isEqualTo(404);
	}

	@Test
	void climbsTheLadderOneStepAfterTheOtherAndEachOnce() {
		String task = this.items.opinionTask(this.number, "U12");
		assertThat(cardsOn("2026-05-08T08:30:01")).isEqualTo("stepDueSoon ");
		this.hall.as("forest-reviewer")
			.post("/engine-rest/task/%s/claim".formatted(task), Map.of("userId", "forest-reviewer"));
		assertThat(cardsOn("2026-05-10T00:00:01")).isEqualTo("stepDueSoon stepOverdue ");
		this.hall.as("forest-reviewer").post("/engine-rest/task/%s/unclaim".formatted(task), Map.of());
		this.engine.getDeploymentCache().purgeCache();
		assertThat(cardsOn("2026-05-12T00:00:01")).as("also after the engine has started anew")
			.isEqualTo("stepDueSoon stepOverdue stepReported ");
		assertThat(cardsOn("2026-05-13T00:00:01"))
			.isEqualTo("stepDueSoon stepOverdue stepReported stepReportedToDirector ");
		assertThat(cardsOn("2026-05-20T00:00:01")).as("each step once")
			.isEqualTo("stepDueSoon stepOverdue stepReported stepReportedToDirector ");

		assertThat(told("stepDueSoon")).contains("forest-reviewer@hall.example");
		assertThat(told("stepOverdue")).contains("forest-reviewer@hall.example", "forest-head@hall.example")
			.doesNotContain("land-head", "supervisor");
		assertThat(told("stepReported")).contains("supervisor@hall.example");
		assertThat(told("stepReportedToDirector")).contains("director@hall.example");
	}

	@Test
	void takesSilenceForNoConsent() {
		this.items.opinion(this.number, "U09", AGREE);
		this.hall.setTime("2026-07-20T10:00");
		this.hall.runDueJobs();

		assertThat(this.hall.tasks(this.number)).as("still waiting").containsExactly("Task_GiveOpinion");
		assertThat(this.hall.values(this.number, "opinions", "answer")).containsExactly("agree", "null");
	}

	@Test
	void asksAFurtherUnitWhileOthersStillThink() {
		Answer added = add("land-reviewer", "agriwater", 2);
		assertThat(added.status()).as(added.text()).isEqualTo(200);
		assertThat(this.hall.tasks(this.number)).hasSize(3);
		assertThat(add("land-reviewer", "agriwater", 2).status()).as("asked already").isEqualTo(409);

		this.items.agree(ITEM, this.number);
		assertThat(this.hall.tasks(this.number)).as("the further unit is waited for")
			.containsExactly("Task_GiveOpinion");
		this.items.opinion(this.number, "U11", AGREE);

		assertThat(this.hall.tasks(this.number)).containsExactly("Task_PublishPublicity");
		assertThat(this.hall.values(this.number, "timeline", "title")).anyMatch(title -> title.startsWith("加签"));
	}

	@Test
	void letsAUnitGoWithAReason() {
		this.items.opinion(this.number, "U09", AGREE);
		String address = "/api/cases/%s/opinions/forest/removal".formatted(this.number);
		assertThat(this.hall.as("land-reviewer").post(address, Map.of()).refusedFields()).isEqualTo("reason");
		assertThat(this.hall.as("forest-reviewer").post(address, Map.of("reason", "不愿答复")).status()).isEqualTo(403);

		assertThat(this.hall.as("land-decider").post(address, Map.of("reason", "项目不涉及林地")).status()).isEqualTo(200);

		assertThat(this.hall.tasks(this.number)).containsExactly("Task_PublishPublicity");
		assertThat(this.hall.as("land-decider").post(address, Map.of("reason", "再次")).status()).isEqualTo(409);
		decide();
		assertThat(this.hall.formValue(this.number, "Task_DecideCase", "opinionNote")).contains("未答复，已减签")
			.doesNotContain("不一致");
	}

	@Test
	void refusesToAskWhereNobodyIsAsked() {
		assertThat(add("land-reviewer", "nobody", 2).refusedFields()).isEqualTo("unit");
		assertThat(add("land-reviewer", "land", 2).refusedFields()).isEqualTo("unit");
		assertThat(add("land-reviewer", "health", 90).refusedFields()).isEqualTo("days");
		assertThat(add(this.items.clerk(ITEM), "health", 2).status()).isEqualTo(403);
		this.items.agree(ITEM, this.number);
		Answer late = add("land-reviewer", "health", 2);
		assertThat(late.status()).as(late.text()).isEqualTo(409);
		assertThat(this.hall.values(this.number, "opinions", "unit")).as("nothing half-written").hasSize(2);
	}

	@Test
	void stopsTheClockOnlyWhereASpecialLawSaysSo() {
		String joint = this.items.accept("joint-test-permit");
		this.items.review("joint-test-permit", joint, Map.of());
		assertThat(this.hall.view(joint).path("stoppedSince").asText()).isEqualTo("2026-05-06");
		assertThat(this.hall.document(joint, "D08")).contains("征求意见", "测试法第十条");

		this.hall.setTime("2026-05-11T10:00");
		this.items.agree("joint-test-permit", joint);

		assertThat(this.hall.view(joint).path("stoppedSince").isNull()).isTrue();
		assertThat(this.hall.values(joint, "ledger", "subject")).containsExactly("null", "consultation",
				"consultation");
		assertThat(this.hall.view(joint).path("statutoryDue").asText()).isEqualTo("2026-07-14");
	}

	private Answer add(String user, String unit, int days) {
		return this.hall.as(user)
			.post("/api/cases/%s/opinions".formatted(this.number),
					Map.of("unit", unit, "task", "水务意见", "days", days, "reason", "临近河道"));
	}

	private void decide() {
		this.hall.complete("land-reviewer", this.number, "Task_PublishPublicity",
				onewindow.testing.Samples.publication());
		this.hall.setTime("2026-06-30T09:00");
		this.hall.runDueJobs();
	}

	private String due(String unit) {
		return this.hall.as("admin")
			.get("/engine-rest/task/" + this.items.opinionTask(this.number, unit))
			.body()
			.path("due")
			.asText();
	}

	private String letters() {
		StringBuilder letters = new StringBuilder();
		for (JsonNode document : this.hall.view(this.number).path("documents")) {
			if (document.path("type").asText().equals("D10")) {
				letters.append(this.hall.as("supervisor")
					.get("/api/cases/%s/documents/%s".formatted(this.number, document.path("number").asText()))
					.text());
			}
		}
		return letters.toString();
	}

	/** The grounds of the cards about the forest bureau's opinion, at a time. */
	private String cardsOn(String time) {
		this.hall.setTime(time);
		this.hall.runDueJobs();
		this.hall.tellOfCards();
		StringBuilder grounds = new StringBuilder();
		for (JsonNode card : this.hall.view(this.number).path("cards")) {
			if (card.path("subject").asText().contains("林业")) {
				grounds.append(card.path("ground").asText()).append(' ');
			}
		}
		return grounds.toString();
	}

	private String told(String ground) {
		return String.join(" ",
				this.jdbc.sql("""
						select recipient from hall.notice where case_number = ? and audience = 'staff'
						and split_part(idempotency_key, ':', 2) = ? and body like '%林业%'""")
					.params(this.number, "Card_" + ground)
					.query(String.class)
					.list());
	}

}
