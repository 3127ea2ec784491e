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
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Designers add steps with forms of their own, and no form takes away what the law asks.
 */
@OpenHall
@DirtiesContext
class DesignersFormIT {

	private static final String ITEM = "hotel-special-trade-permit";

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
	JdbcClient jdbc;

	@Test
	void walksACaseThroughAStepThatADesignerHasDrawn() {
		Map<String, byte[]> files = Map.of(ITEM + ".bpmn", withAStep(), "check-place.form",
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
	void takesNoFieldForWhatOnlyAFormOfTheHallMayTell() {
		Map<String, byte[]> files = Map.of(ITEM + ".bpmn", withAStep(), "check-place.form",
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
		forgetInTheDeployedForm(item, List.of("reasons", "legalBasis"));

		Answer refused = this.hall.tryToComplete(this.items.person(item, "decider"), number, "Task_DecideCase",
				Map.of("decision", "refuse"));

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

	private void forgetInTheDeployedForm(String item, List<String> keys) throws Exception {
		ObjectMapper json = new ObjectMapper();
		String file = this.jdbc.sql("""
				select file.id_ from public.act_ge_bytearray file
				join public.act_re_procdef definition on definition.deployment_id_ = file.deployment_id_
				where definition.key_ = ? and file.name_ = 'decide.form' order by definition.version_ desc limit 1""")
			.param(item)
			.query(String.class)
			.single();
		JsonNode form = json.readTree(this.jdbc.sql("select bytes_ from public.act_ge_bytearray where id_ = ?")
			.param(file)
			.query(byte[].class)
			.single());
		List<JsonNode> kept = new ArrayList<>();
		form.path("components").forEach(component -> {
			if (!keys.contains(component.path("key").asText())) {
				kept.add(component);
			}
		});
		((ArrayNode) form.path("components")).removeAll().addAll(kept);
		this.jdbc.sql("update public.act_ge_bytearray set bytes_ = ? where id_ = ?")
			.params(json.writeValueAsBytes(form), file)
			.update();
	}

	private byte[] withAStep() {
		String model = new String(this.deriver.derive(this.catalogue.require(ITEM)).files().get(ITEM + ".bpmn"),
				StandardCharsets.UTF_8);
		return model
			.replace("id=\"Flow_Reviewed\" sourceRef=\"Task_ReviewCase\" targetRef=\"Gateway_Reviewed\"",
					"id=\"Flow_Reviewed\" sourceRef=\"Task_ReviewCase\" targetRef=\"Task_CheckPlace\"")
			.replaceFirst("<bpmn:sequenceFlow id=\"Flow_Reviewed\"",
					"""
							<bpmn:userTask id="Task_CheckPlace" name="核对场所" camunda:candidateGroups="psb-review" camunda:dueDate="\\${clock.promisedDue(execution)}" camunda:formRef="check-place" camunda:formRefBinding="deployment"/>
							<bpmn:exclusiveGateway id="Gateway_PlaceFits" name="场所是否合用？" default="Flow_PlaceFits"/>
							<bpmn:sequenceFlow id="Flow_PlaceChecked" sourceRef="Task_CheckPlace" targetRef="Gateway_PlaceFits"/>
							<bpmn:sequenceFlow id="Flow_PlaceFits" name="合用" sourceRef="Gateway_PlaceFits" targetRef="Gateway_Reviewed"/>
							<bpmn:sequenceFlow id="Flow_PlaceUnfit" name="不合用" sourceRef="Gateway_PlaceFits" targetRef="Task_ReviewCase"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">\\${placeFits == 'no'}</bpmn:conditionExpression></bpmn:sequenceFlow>
							<bpmn:sequenceFlow id="Flow_Reviewed\"""")
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
