package onewindow.engine.models;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Item;
import onewindow.foundation.catalogue.Item.Applies;
import onewindow.foundation.catalogue.Stage;
import onewindow.testing.Answer;
import onewindow.testing.Client;
import onewindow.testing.HallDriver;
import onewindow.testing.ItemDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Walker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Designers add steps with forms of their own, and no form takes away what the law asks.
 */
@OpenHall
class DesignersFormIT {

	private static final String ITEM = "hotel-special-trade-permit";

	private static final String REPLAYED = "public-place-hygiene-permit";

	private static final String OWN_FORM = """
			{"id": "check-place", "type": "default", "schemaVersion": 16, "components": [
			  {"type": "radio", "id": "Field_placeFits", "key": "placeFits", "label": "场所是否合用",
			   "validate": {"required": true},
			   "values": [{"value": "yes", "label": "合用"}, {"value": "no", "label": "不合用"}]},
			  {"type": "textarea", "id": "Field_placeNote", "key": "placeNote", "label": "情况",
			   "conditional": {"hide": "=placeFits != \\"no\\""}, "validate": {"required": true}}]}""";

	@Autowired
	HallDriver hall;

	@Autowired
	ItemDriver items;

	@Autowired
	ItemDeriver deriver;

	@Autowired
	Catalogue catalogue;

	@Autowired
	Walker walker;

	@Autowired
	JdbcClient jdbc;

	@AfterEach
	void takesTheModelOfTheHallBackIntoForce() {
		this.hall.as("designer").post("/api/models/%s/rollback".formatted(ITEM), Map.of("to", 1));
	}

	@Test
	void walksACaseThroughAStepThatADesignerHasDrawn() {
		Map<String, byte[]> files = Map.of(ITEM + ".bpmn", withAStep(ITEM), "check-place.form",
				OWN_FORM.getBytes(StandardCharsets.UTF_8));
		Client designer = this.hall.as("designer");
		assertThat(designer.upload("/api/models/lint", files).body()).isEmpty();
		Answer deployed = designer.deploy("a step of our own", files);
		assertThat(deployed.status()).as(deployed.text()).isEqualTo(200);
		String number = this.items.accept(ITEM);
		String reviewer = this.items.person(ITEM, "reviewer");

		this.items.review(ITEM, number, Map.of());
		assertThat(this.hall.tasks(number)).containsExactly("Task_CheckPlace");
		assertThat(this.hall.formValue(number, "Task_CheckPlace", "caseSummary")).isNotBlank();
		this.hall.complete(reviewer, number, "Task_CheckPlace", Map.of("placeFits", "no", "placeNote", "无安全出口"));
		assertThat(this.hall.tasks(number)).containsExactly("Task_ReviewCase");
		assertThat(this.hall.view(number).path("timeline").toString()).contains("核对场所");
		assertThat(this.jdbc
			.sql("select answers::text from hall.act where case_number = ? and element = 'Task_CheckPlace'")
			.param(number)
			.query(String.class)
			.single()).contains("无安全出口");

		this.items.review(ITEM, number, Map.of());
		this.hall.complete(reviewer, number, "Task_CheckPlace", Map.of("placeFits", "yes"));
		assertThat(this.hall.tasks(number)).doesNotContain("Task_CheckPlace", "Task_ReviewCase").isNotEmpty();
	}

	@Test
	void leadsFinishedCasesThroughTheNewModel() {
		this.hall.setTime("2026-05-06T10:00");
		String asked = this.items.accept(REPLAYED);
		this.hall.complete(this.items.person(REPLAYED, "reviewer"), asked, "Task_ReviewCase",
				Map.of("proposal", "ask", "question", "消防验收日期？"));
		this.walker.finish(REPLAYED, asked);
		String straight = this.items.accept(REPLAYED);
		this.walker.finish(REPLAYED, straight);
		String model = model(REPLAYED);

		assertThat(replay(model, asked)).isEqualTo("same");
		assertThat(replay(model, straight)).isEqualTo("same");
		assertThat(replay(new String(withAStep(REPLAYED), StandardCharsets.UTF_8), straight))
			.isEqualTo("other 还要经过“核对场所”");
		String answeredByAnother = model.replace("Task_AnswerQuestion", "Task_AnswerReviewer");
		assertThat(replay(answeredByAnother, straight)).isEqualTo("same");
		assertThat(replay(answeredByAnother, asked)).isEqualTo("stuck 没有“答复审查询问”这一环节");
		assertThat(this.hall.as("designer")
			.upload("/api/models/%s/replay".formatted(REPLAYED), Map.of(REPLAYED + ".bpmn", new byte[] { 'x' }))
			.status()).isEqualTo(400);
	}

	private String replay(String model, String number) {
		JsonNode rows = this.hall.as("designer")
			.upload("/api/models/%s/replay".formatted(REPLAYED),
					Map.of(REPLAYED + ".bpmn", model.getBytes(StandardCharsets.UTF_8), "check-place.form",
							OWN_FORM.getBytes(StandardCharsets.UTF_8)))
			.body();
		for (JsonNode row : rows) {
			if (row.path("number").asText().equals(number)) {
				return "%s %s".formatted(row.path("course").asText(), row.path("sentence").asText()).strip();
			}
		}
		throw new AssertionError("Nothing about " + number + " in " + rows);
	}

	private String model(String item) {
		return new String(this.deriver.derive(this.catalogue.require(item)).files().get(item + ".bpmn"),
				StandardCharsets.UTF_8);
	}

	@Test
	void takesNoFieldForWhatOnlyAFormOfTheHallMayTell() {
		Map<String, byte[]> files = Map.of(ITEM + ".bpmn", withAStep(ITEM), "check-place.form",
				OWN_FORM.replace("placeFits", "decision").getBytes(StandardCharsets.UTF_8));

		JsonNode findings = this.hall.as("designer").upload("/api/models/lint", files).body();

		assertThat(findings.findValuesAsText("rule")).contains("form-contract");
	}

	/** A case that began on a form of an older hall, which asked for less. */
	@Test
	void asksForReasonsAndLegalBasisThoughTheFormDoesNot() throws Exception {
		String item = withoutStages();
		String number = this.items.accept(item);
		this.items.review(item, number, Map.of());
		byte[] form = forgetInTheDeployedForm(item, List.of("reasons", "legalBasis"));

		Answer refused = this.hall.tryToComplete(this.items.person(item, "decider"), number, "Task_DecideCase",
				Map.of("decision", "refuse"));

		this.jdbc.sql("update public.act_ge_bytearray set bytes_ = ? where id_ = ?")
			.params(form, formOf(item))
			.update();

		assertThat(refused.status()).as(refused.text()).isEqualTo(400);
		assertThat(refused.text()).contains("不予许可的理由", "法律依据");
		assertThat(this.hall.tasks(number)).containsExactly("Task_DecideCase");
		assertThat(this.hall.values(number, "documents", "type")).doesNotContain("D16");
	}

	private String withoutStages() {
		return this.catalogue.items()
			.stream()
			.filter(item -> !item.onTheSpot() && !item.decidedByGovernment())
			.filter(item -> Stream.of(Stage.values()).allMatch(stage -> item.stage(stage) == Applies.NONE))
			.map(Item::id)
			.filter(id -> this.deriver.derive(this.catalogue.require(id)).files().containsKey("review.form"))
			.findFirst()
			.orElseThrow();
	}

	private String formOf(String item) {
		return this.jdbc.sql("""
				select file.id_ from public.act_ge_bytearray file
				join public.act_re_procdef definition on definition.deployment_id_ = file.deployment_id_
				where definition.key_ = ? and file.name_ = 'decide.form' order by definition.version_ desc limit 1""")
			.param(item)
			.query(String.class)
			.single();
	}

	/** Gives the form as it was. */
	private byte[] forgetInTheDeployedForm(String item, List<String> keys) throws Exception {
		ObjectMapper json = new ObjectMapper();
		byte[] before = this.jdbc.sql("select bytes_ from public.act_ge_bytearray where id_ = ?")
			.param(formOf(item))
			.query(byte[].class)
			.single();
		JsonNode form = json.readTree(before);
		List<JsonNode> kept = new ArrayList<>();
		form.path("components").forEach(component -> {
			if (!keys.contains(component.path("key").asText())) {
				kept.add(component);
			}
		});
		((ArrayNode) form.path("components")).removeAll().addAll(kept);
		this.jdbc.sql("update public.act_ge_bytearray set bytes_ = ? where id_ = ?")
			.params(json.writeValueAsBytes(form), formOf(item))
			.update();
		return before;
	}

	private byte[] withAStep(String item) {
		return model(item)
			.replace("id=\"Flow_Reviewed\" sourceRef=\"Task_ReviewCase\" targetRef=\"Gateway_Reviewed\"",
					"id=\"Flow_Reviewed\" sourceRef=\"Task_ReviewCase\" targetRef=\"Task_CheckPlace\"")
			.replaceFirst("<bpmn:sequenceFlow id=\"Flow_Reviewed\"",
					"""
							<bpmn:userTask id="Task_CheckPlace" name="核对场所" camunda:candidateGroups="GROUP" camunda:dueDate="\\${clock.promisedDue(execution)}" camunda:formRef="check-place" camunda:formRefBinding="deployment"/>
							<bpmn:exclusiveGateway id="Gateway_PlaceFits" name="场所是否合用？" default="Flow_PlaceFits"/>
							<bpmn:sequenceFlow id="Flow_PlaceChecked" sourceRef="Task_CheckPlace" targetRef="Gateway_PlaceFits"/>
							<bpmn:sequenceFlow id="Flow_PlaceFits" name="合用" sourceRef="Gateway_PlaceFits" targetRef="Gateway_Reviewed"/>
							<bpmn:sequenceFlow id="Flow_PlaceUnfit" name="不合用" sourceRef="Gateway_PlaceFits" targetRef="Task_ReviewCase"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">\\${placeFits == 'no'}</bpmn:conditionExpression></bpmn:sequenceFlow>
							<bpmn:sequenceFlow id="Flow_Reviewed\"""")
			.replace("\"GROUP\"", "\"%s-review\"".formatted(this.catalogue.unitOf(this.catalogue.require(item)).slug()))
			.replaceFirst("</bpmndi:BPMNPlane>", drawn() + "</bpmndi:BPMNPlane>")
			.getBytes(StandardCharsets.UTF_8);
	}

	private static String drawn() {
		return shape("Task_CheckPlace") + shape("Gateway_PlaceFits") + edge("Flow_PlaceChecked")
				+ edge("Flow_PlaceFits") + edge("Flow_PlaceUnfit");
	}

	private static String shape(String id) {
		return """
				<bpmndi:BPMNShape id="%s_di" bpmnElement="%s"><dc:Bounds x="10" y="10" width="100" height="80"/></bpmndi:BPMNShape>"""
			.formatted(id, id);
	}

	private static String edge(String id) {
		return """
				<bpmndi:BPMNEdge id="%s_di" bpmnElement="%s"><di:waypoint x="10" y="10"/><di:waypoint x="20" y="10"/></bpmndi:BPMNEdge>"""
			.formatted(id, id);
	}

}
