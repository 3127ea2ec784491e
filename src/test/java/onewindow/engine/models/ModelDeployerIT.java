package onewindow.engine.models;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import onewindow.engine.workflow.DecisionTables;
import onewindow.testing.Answer;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.annotation.DirtiesContext;

import static onewindow.testing.HallDriver.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * One deployment per item, procedure and table; nothing is deployed twice, and nothing of
 * a designer's is overwritten.
 */
@OpenHall
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class ModelDeployerIT {

	@Autowired
	ModelDeployer deployer;

	@Autowired
	ItemDeriver deriver;

	@Autowired
	RepositoryService repository;

	@Autowired
	DecisionTables tables;

	@Autowired
	HallDriver hall;

	@Test
	void deploysModelAndFormsOfAnItemTogetherAndOnlyWhenTheyChanged(CapturedOutput log) {
		Deployment deployment = this.repository.createDeploymentQuery().deploymentName(Samples.ITEM).singleResult();
		assertThat(this.repository.getDeploymentResourceNames(deployment.getId())).containsExactlyInAnyOrder(
				"food-business-permit.bpmn", "accept.form", "application.form", "approve-correction.form",
				"decide.form", "decide-deferral-overdue.form", "deliver.form", "review.form", "review-again.form",
				"answer-question.form", "approve-extension.form");
		long deployed = this.repository.createDeploymentQuery().count();

		this.deployer.deployChanged();
		assertThat(this.repository.createDeploymentQuery().count()).isEqualTo(deployed);

		String running = this.hall.receive();
		Answer byHand = this.hall.as("designer").deploy("by hand", changed());
		assertThat(byHand.status()).as(byHand.text()).isEqualTo(200);
		this.deployer.deployChanged();
		assertThat(this.repository.createDeploymentQuery().count()).isEqualTo(deployed + 1);
		assertThat(log).contains("food-business-permit runs as it was deployed by hand");

		this.hall.complete(CLERK, running, Samples.acceptance());
		assertThat(this.hall.task(running).path("name").asText()).isEqualTo("审查申请");
		String fresh = this.hall.receiveAndAccept();
		assertThat(this.hall.task(fresh).path("name").asText()).isEqualTo("审查材料和场所");
	}

	@Test
	void obeysADesignersTableAtOnce() throws IOException {
		Map<String, Object> blue = Map.of("colour", "blue", "ground", "promiseDueSoon");
		assertThat(this.tables.decide("card-recipients", "recipient", blue)).containsExactly("handler", "head");
		String table = Files.readString(Path.of("processes/rules/card-recipients.dmn"))
			.replaceFirst("<text>\"head\"</text>", "<text>\"supervision\"</text>");

		Answer byHand = this.hall.as("designer")
			.deploy("by hand", Map.of("card-recipients.dmn", table.getBytes(StandardCharsets.UTF_8)));

		assertThat(byHand.status()).as(byHand.text()).isEqualTo(200);
		assertThat(this.tables.decide("card-recipients", "recipient", blue)).containsExactly("handler", "supervision");
		this.deployer.deployChanged();
		assertThat(this.tables.decide("card-recipients", "recipient", blue)).containsExactly("handler", "supervision");
	}

	private Map<String, byte[]> changed() {
		Map<String, byte[]> files = new HashMap<>(this.deriver.derive(Items.FOOD).files());
		String model = new String(files.get("food-business-permit.bpmn"), StandardCharsets.UTF_8);
		files.put("food-business-permit.bpmn", model.replace("审查申请", "审查材料和场所").getBytes(StandardCharsets.UTF_8));
		return files;
	}

	@Test
	void answersADesignersDeploymentWithEveryFindingAtOnce() {
		Map<String, byte[]> files = new HashMap<>(this.deriver.derive(Items.FOOD).files());
		String model = new String(files.get("food-business-permit.bpmn"), StandardCharsets.UTF_8)
			.replace("market-review\"", "nobody\"")
			.replace("${decision == 'refuse'}", "${evil.act()}");
		files.put("food-business-permit.bpmn", model.getBytes(StandardCharsets.UTF_8));

		Answer answer = this.hall.as("designer").deploy("by hand", files);

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text()).contains("candidate-groups", "Task_ReviewCase", "expression", "Flow_GrantedNo");
	}

	@Test
	void letsOnlyDesignersDeploy() {
		Map<String, byte[]> files = this.deriver.derive(Items.FOOD).files();

		assertThat(this.hall.as("s042").deploy("by a clerk", files).status()).isEqualTo(403);
		assertThat(this.hall.as("director").deploy("by the director", files).status()).isEqualTo(403);
	}

}
