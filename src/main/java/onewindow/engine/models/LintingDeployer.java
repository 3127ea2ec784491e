package onewindow.engine.models;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;

import org.springframework.stereotype.Component;

/**
 * Lints what is about to be deployed, through whatever door it comes. What is deployed
 * already is left alone, whatever today's rules say, so that running cases always load.
 */
@Component
class LintingDeployer implements Deployer {

	private final Linter linter;

	private final Attachments attachments;

	LintingDeployer(Linter linter, Attachments attachments) {
		this.linter = linter;
		this.attachments = attachments;
	}

	@Override
	public void deploy(DeploymentEntity deployment) {
		if (!deployment.isNew()) {
			return;
		}
		Map<String, byte[]> files = new LinkedHashMap<>();
		deployment.getResources().forEach((name, resource) -> files.put(name, resource.getBytes()));
		this.attachments.complete(files).forEach((name, content) -> {
			if (files.put(name, content) == null) {
				attach(deployment, name, content);
			}
			else {
				deployment.getResource(name).setBytes(content);
			}
		});
		List<Finding> findings = this.linter.lint(files).stream().filter(Finding::refuses).toList();
		if (!findings.isEmpty()) {
			String message = findings.stream().map(Finding::toString).collect(Collectors.joining("\n"));
			throw new ParseException(message, String.join(", ", files.keySet()),
					findings.stream().<Problem>map(LintProblem::new).toList(), List.of());
		}
	}

	private static void attach(DeploymentEntity deployment, String name, byte[] content) {
		ResourceEntity form = new ResourceEntity();
		form.setName(name);
		form.setBytes(content);
		form.setDeploymentId(deployment.getId());
		deployment.addResource(form);
		Context.getCommandContext().getResourceManager().insertResource(form);
	}

	private record LintProblem(Finding finding) implements Problem {

		@Override
		public String getMessage() {
			return this.finding.toString();
		}

		@Override
		public int getLine() {
			return 0;
		}

		@Override
		public int getColumn() {
			return 0;
		}

		@Override
		public String getMainElementId() {
			return this.finding.element();
		}

		@Override
		public List<String> getElementIds() {
			return List.of(this.finding.element());
		}

	}

}
