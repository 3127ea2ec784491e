package onewindow.engine.models;

import java.io.ByteArrayInputStream;
import java.util.Map;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** How a model or a table comes to the engine with its forms. */
final class Deployments {

	private Deployments() {
	}

	static DeploymentBuilder of(String name, String source, Map<String, byte[]> files, RepositoryService repository) {
		DeploymentBuilder deployment = repository.createDeployment().name(name).source(source);
		files.forEach((file, content) -> deployment.addInputStream(file, new ByteArrayInputStream(content)));
		return deployment;
	}

}
