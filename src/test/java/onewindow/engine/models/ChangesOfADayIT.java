package onewindow.engine.models;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.testing.Answer;
import onewindow.testing.Client;
import onewindow.testing.HallDriver;
import onewindow.testing.ItemDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Walker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What designers change in a day, in an item that is derived and in one that is drawn,
 * with files as Modeler saves them: linted, replayed, deployed, walked by a case, running
 * cases moved, rolled back.
 */
@OpenHall
class ChangesOfADayIT {

	private static final String DERIVED = "public-place-hygiene-permit";

	private static final String DRAWN = "temporary-forest-land-use";

	private static final Map<String, byte[]> NO_FORM = Map.of();

	private static final String OWN_FORM = """
			{"id": "check-place", "type": "default", "schemaVersion": 16, "components": [
			  {"type": "radio", "id": "Field_placeFits", "key": "placeFits", "label": "场所是否合用",
			   "validate": {"required": true},
			   "values": [{"value": "yes", "label": "合用"}, {"value": "no", "label": "不合用"}]}]}""";

	@Autowired
	HallDriver hall;

	@Autowired
	ItemDriver items;

	@Autowired
	Walker walker;

	@Autowired
	Catalogue catalogue;

	@Autowired
	ModelVersions versions;

	private Client designer;

	@BeforeEach
	void aMorning() {
		this.hall.setTime("2026-05-06T10:00");
		this.designer = this.hall.as("designer");
	}

	@AfterEach
	void takesTheModelsOfTheHallBackIntoForce() {
		for (String item : new String[] { DERIVED, DRAWN }) {
			this.designer.post("/api/models/%s/rollback".formatted(item), Map.of("to", 1));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { DERIVED, DRAWN })
	void movesALimit(String item) {
		String before = due(item, this.items.accept(item));

		live(item, model(item).due("Task_ReviewCase", "${clock.statutoryDue(execution)}"), NO_FORM, "same",
				number -> this.items.review(item, number, Map.of()));

		deploy(item, model(item).due("Task_ReviewCase", "${clock.statutoryDue(execution)}"), NO_FORM);
		assertThat(due(item, this.items.accept(item))).isGreaterThan(before);
	}

	private String due(String item, String number) {
		return this.hall.as(this.items.person(item, "reviewer"))
			.get("/engine-rest/task?processInstanceBusinessKey=%s&taskDefinitionKey=Task_ReviewCase".formatted(number))
			.body()
			.path(0)
			.path("due")
			.asText();
	}

	@ParameterizedTest
	@ValueSource(strings = { DERIVED, DRAWN })
	void asksAFurtherUnit(String item) {
		String flow = item.equals(DERIVED) ? "Flow_SiteVerificationPassed" : "Flow_ConsultationEnded";
		ModelerFile model = model(item).dropCall(flow, "Call_WaterOpinion", "征求水务意见", "consultation",
				Map.of("consulted", "agriwater-review", "consultationTask", "取水许可情况", "consultationDays", "3"));

		String number = live(item, model, NO_FORM, "other 还要经过“征求水务意见”",
				each -> this.items.review(item, each, Map.of()));

		assertThat(this.hall.view(number).path("timeline").findValuesAsText("title"))
			.containsOnlyOnce("征求新林区农业农村和水务局意见");
	}

	@ParameterizedTest
	@ValueSource(strings = { DERIVED, DRAWN })
	void addsAStepWithAFormOfItsOwn(String item) {
		String reviewers = this.catalogue.unitOf(this.catalogue.require(item)).slug() + "-review";

		live(item, model(item).dropTask("Flow_ReviewedYes", "Task_CheckPlace", "核对场所", reviewers, "check-place"),
				Map.of("check-place.form", OWN_FORM.getBytes(StandardCharsets.UTF_8)), "other 还要经过“核对场所”", number -> {
					this.items.review(item, number, Map.of());
					this.hall.complete(this.items.person(item, "reviewer"), number, "Task_CheckPlace",
							Map.of("placeFits", "yes"));
				});
	}

	/** The question whether it is needed goes with it. */
	@ParameterizedTest
	@ValueSource(strings = { DERIVED, DRAWN })
	void takesAStageOut(String item) {
		ModelerFile model = item.equals(DERIVED)
				? model(item)
					.remove("Gateway_SiteVerification", "Call_SiteVerification", "Gateway_SiteVerificationDone")
					.connect("StartEvent_Examined", "EndEvent_Heard")
				: model(item).remove("Gateway_ExpertReview", "Call_ExpertReview", "Gateway_ExpertReviewDone")
					.connect("Call_Consultation", "EndEvent_Heard");

		live(item, model, NO_FORM, "same", number -> this.hall.complete(this.items.person(item, "reviewer"), number,
				"Task_ReviewCase", Map.of("proposal", "grant", "reviewOpinion", "材料齐全，符合条件。")));
	}

	@Test
	void keepsAFormOfADesignerUntilAnotherComes() {
		byte[] form = new String(this.versions.files(DERIVED, newest(DERIVED)).get("decide.form"),
				StandardCharsets.UTF_8)
			.replaceFirst("\"label\" : \"[^\"]+\"", "\"label\" : \"决定内容\"")
			.getBytes(StandardCharsets.UTF_8);
		int before = newest(DERIVED);

		assertThat(this.designer.upload("/api/models/%s/versions".formatted(DERIVED), Map.of("decide.form", form))
			.status()).isEqualTo(200);
		assertThat(newest(DERIVED)).isEqualTo(before + 1);
		ModelerFile later = model(DERIVED).due("Task_DecideCase", "${clock.statutoryDue(execution)}");
		deploy(DERIVED, later, NO_FORM);
		assertThat(
				this.designer.get("/api/models/%s/versions/%d/differences?to=%d".formatted(DERIVED, before, before + 2))
					.text())
			.contains("决定内容", "Task_DecideCase dueDate");

		deploy(DERIVED, later, NO_FORM);
		assertThat(newest(DERIVED)).as("the same click comes twice").isEqualTo(before + 2);
		this.designer.post("/api/models/%s/rollback".formatted(DERIVED), Map.of("to", before));
		assertThat(this.designer.get("/api/models/%s/differences".formatted(DERIVED)).body()).isEmpty();
	}

	@Test
	void refusesAnotherProcessAndWhatDoesNotLint() {
		String address = "/api/models/%s/versions".formatted(DERIVED);
		int before = newest(DERIVED);

		assertThat(this.designer.upload(address, Map.of(DRAWN + ".bpmn", model(DRAWN).save())).text())
			.contains("所选文件里没有 public-place-hygiene-permit：文件名应为");
		Answer refused = this.designer.upload(address,
				Map.of(DERIVED + ".bpmn", model(DERIVED).due("Task_ReviewCase", "tomorrow").save()));
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.text()).contains("没有部署", "due-date");
		assertThat(this.designer
			.upload("/api/models/%s/pictures".formatted(DERIVED),
					Map.of(DERIVED + ".bpmn", model(DERIVED).due("Task_ReviewCase", "tomorrow").save()))
			.status()).isEqualTo(400);
		assertThat(newest(DERIVED)).isEqualTo(before);
	}

	/** A change lives its whole life; gives the case that was walked on it. */
	private String live(String item, ModelerFile model, Map<String, byte[]> forms, String replayed,
			Consumer<String> review) {
		String finished = this.items.accept(item);
		this.items.review(item, finished, Map.of());
		this.walker.finish(item, finished);
		String running = this.items.accept(item);
		int before = newest(item);

		assertThat(upload(item, "lint", model, forms).body()).isEmpty();
		assertThat(outcome(upload(item, "replay", model, forms).body(), finished)).isEqualTo(replayed);
		deploy(item, model, forms);
		assertThat(newest(item)).isEqualTo(before + 1);

		String number = this.items.accept(item);
		review.accept(number);
		this.walker.finish(item, number);
		assertThat(this.hall.tasks(number)).isEmpty();

		Answer moved = this.designer.post("/api/models/%s/migration".formatted(item),
				Map.of("from", before, "to", before + 1));
		assertThat(moved.body().findValuesAsText("number")).contains(running);
		assertThat(moved.text()).doesNotContain("\"moved\":false");
		review.accept(running);
		this.walker.finish(item, running);
		assertThat(this.hall.tasks(running)).isEmpty();

		this.designer.post("/api/models/%s/rollback".formatted(item), Map.of("to", before));
		assertThat(newest(item)).isEqualTo(before + 2);
		assertThat(this.designer.get("/api/models/%s/differences".formatted(item)).body()).isEmpty();
		return number;
	}

	private ModelerFile model(String item) {
		return new ModelerFile(this.versions.inForce(item));
	}

	private void deploy(String item, ModelerFile model, Map<String, byte[]> forms) {
		Answer answer = upload(item, "versions", model, forms);
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
	}

	private Answer upload(String item, String what, ModelerFile model, Map<String, byte[]> forms) {
		Map<String, byte[]> files = new HashMap<>(forms);
		files.put(item + ".bpmn", model.save());
		return this.designer.upload("/api/models/%s/%s".formatted(item, what), files);
	}

	private int newest(String item) {
		return this.designer.get("/api/models/" + item).body().get(0).path("version").asInt();
	}

	private static String outcome(JsonNode rows, String number) {
		for (JsonNode row : rows) {
			if (row.path("number").asText().equals(number)) {
				return "%s %s".formatted(row.path("course").asText(), row.path("sentence").asText()).strip();
			}
		}
		throw new AssertionError("Nothing about " + number + " in " + rows);
	}

}
