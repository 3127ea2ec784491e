package onewindow.models;

import java.io.ByteArrayInputStream;

import onewindow.catalogue.Catalogue;
import onewindow.catalogue.Item;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Deploys each item by itself, with its model and all its forms, so that a running case
 * keeps both.
 */
@Component
public class ItemDeployer {

	private static final Logger LOG = LoggerFactory.getLogger(ItemDeployer.class);

	private static final String SOURCE = "onewindow";

	private final Catalogue catalogue;

	private final ItemDeriver deriver;

	private final RepositoryService repository;

	ItemDeployer(Catalogue catalogue, ItemDeriver deriver, RepositoryService repository) {
		this.catalogue = catalogue;
		this.deriver = deriver;
		this.repository = repository;
	}

	/** Deploys the items that have changed since the last start. */
	public void deployChanged() {
		this.catalogue.items().forEach(this::deploy);
	}

	private void deploy(Item item) {
		if (isDesigners(item.id())) {
			LOG.warn("Item {} runs a model that was deployed by hand; the one in processes/ is not deployed over it",
					item.id());
			return;
		}
		DeploymentBuilder deployment = this.repository.createDeployment()
			.name(item.id())
			.source(SOURCE)
			.enableDuplicateFiltering(false);
		this.deriver.derive(item)
			.files()
			.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
		deployment.deploy();
	}

	private boolean isDesigners(String key) {
		ProcessDefinition latest = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(key)
			.latestVersion()
			.singleResult();
		if (latest == null) {
			return false;
		}
		Deployment deployment = this.repository.createDeploymentQuery()
			.deploymentId(latest.getDeploymentId())
			.singleResult();
		return !SOURCE.equals(deployment.getSource());
	}

}
