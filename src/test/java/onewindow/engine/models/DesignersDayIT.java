package onewindow.engine.models;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import onewindow.engine.workflow.Versions;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.DeferralTerms;
import onewindow.foundation.catalogue.Item;
import onewindow.testing.Answer;
import onewindow.testing.Client;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.annotation.DirtiesContext;

import static onewindow.testing.HallDriver.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a process designer does in a day: lint, preview, deploy from Modeler, see who
 * stays on the old version, move them, and take it all back.
 */
@OpenHall
@DirtiesContext
class DesignersDayIT {

	private static final String ITEM = "hotel-special-trade-permit";

	private static final String FILE = ITEM + ".bpmn";

	@Autowired
	HallDriver hall;

	@Autowired
	onewindow.testing.ItemDriver items;

	@Autowired
	ItemDeriver deriver;

	@Autowired
	Catalogue catalogue;

	@Autowired
	DeferralTerms terms;

	@Autowired
	DrawnForms forms;

	@Autowired
	Procedures procedures;

	@Autowired
	Versions versions;

	@Autowired
	RepositoryService repository;

	@Autowired
	ApplicationRunner openingTheHall;

	@Test
	void leadsFromAChangeToMigrationAndBack() {
		Client designer = this.hall.as("designer");
		String reviewed = this.items.accept(ITEM);
		String asked = this.items.accept(ITEM);
		this.hall.complete(this.items.person(ITEM, "reviewer"), asked, "Task_ReviewCase",
				Map.of("proposal", "ask", "question", "消防验收日期？"));
		int before = newest(designer).path("version").asInt();

		assertThat(designer.get("/api/models/%s/differences".formatted(ITEM)).body()).isEmpty();
		Map<String, byte[]> changed = Map.of(FILE, withAnotherStep());
		assertThat(designer.upload("/api/models/lint", changed).body()).isEmpty();
		assertThat(lines(designer.upload("/api/models/%s/differences".formatted(ITEM), changed))).contains(
				"- Task_AnswerQuestion 答复审查询问", "~ Task_ReviewCase name: 审查申请 → 审查申请和场所",
				"+ Task_AnswerReviewer 答复审查询问");

		Answer deployed = designer.deploy("from Modeler", changed);
		assertThat(deployed.status()).as(deployed.text()).isEqualTo(200);
		int after = newest(designer).path("version").asInt();
		assertThat(after).isEqualTo(before + 1);
		assertThat(version(designer, before).path("running").asInt()).isEqualTo(2);

		Map<String, Object> way = Map.of("from", before, "to", after);
		JsonNode checked = designer.post("/api/models/%s/migration/check".formatted(ITEM), way).body();
		assertThat(row(checked, reviewed).path("movable").asBoolean()).isTrue();
		assertThat(row(checked, asked).path("movable").asBoolean()).isFalse();
		assertThat(row(checked, asked).path("obstacles").get(0).asText()).isEqualTo("办件正停在“答复审查询问”，新版本没有可以对应的环节");
		assertThat(version(designer, before).path("running").asInt()).isEqualTo(2);

		JsonNode moved = designer.post("/api/models/%s/migration".formatted(ITEM), way).body();
		assertThat(row(moved, reviewed).path("moved").asBoolean()).isTrue();
		assertThat(row(moved, asked).path("moved").asBoolean()).isFalse();
		assertThat(version(designer, before).path("running").asInt()).isOne();
		assertThat(this.hall.view(reviewed).path("timeline").findValuesAsText("title")).contains("迁移流程版本");
		this.items.review(ITEM, reviewed, Map.of());
		assertThat(this.hall.view(reviewed).path("tasks").findValuesAsText("name")).contains("安排现场核查");

		designer.post("/api/models/%s/rollback".formatted(ITEM), Map.of("to", before));
		assertThat(newest(designer).path("version").asInt()).isEqualTo(after + 1);
		assertThat(designer.get("/api/models/%s/differences".formatted(ITEM)).body()).isEmpty();
		assertThat(version(designer, after).path("running").asInt()).isOne();
	}

	@Test
	void keepsDesignersOfBothKindsApart() {
		assertThat(this.hall.as(CLERK).get("/api/models/" + ITEM).status()).isEqualTo(403);
		assertThat(this.hall.as("director").post("/api/models/%s/rollback".formatted(ITEM), Map.of("to", 1)).status())
			.isEqualTo(403);
		assertThat(this.hall.as("designer").get("/api/models/nothing").status()).isEqualTo(404);
		assertThat(this.hall.as("designer").post("/api/models/%s/rollback".formatted(ITEM), Map.of("to", 99)).status())
			.isEqualTo(409);
		assertThat(this.hall.as("designer")
			.post("/api/models/%s/migration".formatted(ITEM), Map.of("from", 1, "to", 1))
			.status()).isEqualTo(400);
	}

	@Test
	void comparesNothingThatIsNoModel() {
		Map<String, byte[]> nonsense = Map.of(FILE, "nonsense".getBytes(StandardCharsets.UTF_8));

		assertThat(this.hall.as("designer").upload("/api/models/%s/differences".formatted(ITEM), nonsense).status())
			.isEqualTo(400);
	}

	@Test
	void tellsADesignerWhatToMendBeforeAndAtTheDeployment() {
		Map<String, byte[]> broken = Map.of(FILE,
				new String(model(), StandardCharsets.UTF_8).replace("psb-review\"", "nobody\"")
					.getBytes(StandardCharsets.UTF_8));

		JsonNode findings = this.hall.as("designer").upload("/api/models/lint", broken).body();
		assertThat(findings.findValuesAsText("rule")).containsOnly("candidate-groups");
		assertThat(findings.get(0).path("reason").asText()).isNotBlank();
		assertThat(this.hall.as("designer").deploy("broken", broken).status()).isEqualTo(400);
	}

	@Test
	void attachesTheFormsThatADesignerLeavesOut() {
		Answer deployed = this.hall.as("designer")
			.deploy("without forms",
					Map.of("public-place-hygiene-permit.bpmn",
							this.deriver.derive(this.catalogue.require("public-place-hygiene-permit"))
								.files()
								.get("public-place-hygiene-permit.bpmn")));
		assertThat(deployed.status()).as(deployed.text()).isEqualTo(200);

		String number = this.items.accept("public-place-hygiene-permit");
		assertThat(this.hall.view(number).path("tasks").findValuesAsText("name")).containsExactly("审查申请");
	}

	@Test
	void deploysOneItemWhenOneHasChangedAndAllOfAPatternWhenThatHas() {
		long before = this.repository.createDeploymentQuery().count();
		deployer("resident-id-card"::equals).deployChanged();
		assertThat(this.repository.createDeploymentQuery().count()).isEqualTo(before + 1);

		before = this.repository.createDeploymentQuery().count();
		long derived = this.catalogue.items().stream().filter(item -> !item.onTheSpot() && !isDrawn(item)).count();
		deployer(id -> !this.catalogue.require(id).onTheSpot() && !isDrawn(this.catalogue.require(id))).deployChanged();
		long byHand = this.catalogue.items().stream().filter(item -> !"onewindow".equals(source(item.id()))).count();
		assertThat(this.repository.createDeploymentQuery().count()).isEqualTo(before + derived - byHand - 1);
	}

	@Test
	void deploysOnceWhenTwoNodesStartAtOnce() {
		deployer("real-estate-information-query"::equals).deployChanged();
		Set<String> before = this.repository.createDeploymentQuery()
			.list()
			.stream()
			.map(Deployment::getId)
			.collect(Collectors.toSet());

		List.of(start(), start()).forEach(CompletableFuture::join);

		assertThat(this.repository.createDeploymentQuery().list())
			.filteredOn(deployment -> !before.contains(deployment.getId()))
			.extracting(Deployment::getName)
			.contains("real-estate-information-query")
			.doesNotHaveDuplicates();
	}

	private CompletableFuture<Void> start() {
		return CompletableFuture.runAsync(() -> {
			try {
				this.openingTheHall.run(null);
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		});
	}

	/** A deployer that finds some items changed. */
	private ModelDeployer deployer(java.util.function.Predicate<String> changed) {
		ItemDeriver other = new ItemDeriver(this.catalogue, this.terms, this.forms) {

			@Override
			ItemModel derive(Item item) {
				Map<String, byte[]> files = new HashMap<>(super.derive(item).files());
				if (changed.test(item.id())) {
					files.computeIfPresent(item.id() + ".bpmn",
							(name, content) -> new String(content, StandardCharsets.UTF_8).replace("审查申请\"", "审查全部申请\"")
								.replace("当场受理并办结\"", "当场受理并即时办结\"")
								.getBytes(StandardCharsets.UTF_8));
				}
				return new ItemModel(item.id(), files);
			}

		};
		return new ModelDeployer(this.catalogue, other, this.procedures, this.versions, this.repository);
	}

	private boolean isDrawn(Item item) {
		return new ClassPathResource(
				"processes/items/%s/%s.bpmn".formatted(this.catalogue.unitOf(item).slug(), item.id()))
			.exists();
	}

	private String source(String key) {
		String deployment = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(key)
			.latestVersion()
			.singleResult()
			.getDeploymentId();
		return this.repository.createDeploymentQuery().deploymentId(deployment).singleResult().getSource();
	}

	private byte[] model() {
		return this.deriver.derive(this.catalogue.require(ITEM)).files().get(FILE);
	}

	/** Another step answers the reviewer, who looks at the place as well. */
	private byte[] withAnotherStep() {
		return new String(model(), StandardCharsets.UTF_8).replace("Task_AnswerQuestion", "Task_AnswerReviewer")
			.replace("name=\"审查申请\"", "name=\"审查申请和场所\"")
			.getBytes(StandardCharsets.UTF_8);
	}

	private static JsonNode newest(Client designer) {
		return designer.get("/api/models/" + ITEM).body().get(0);
	}

	private static JsonNode version(Client designer, int number) {
		for (JsonNode version : designer.get("/api/models/" + ITEM).body()) {
			if (version.path("version").asInt() == number) {
				return version;
			}
		}
		throw new AssertionError("No version " + number);
	}

	private static JsonNode row(JsonNode rows, String number) {
		for (JsonNode row : rows) {
			if (row.path("number").asText().equals(number)) {
				return row;
			}
		}
		throw new AssertionError("Nothing about " + number + " in " + rows);
	}

	private static List<String> lines(Answer answer) {
		List<String> lines = new java.util.ArrayList<>();
		answer.body().forEach(line -> lines.add(line.asText()));
		return lines;
	}

}
