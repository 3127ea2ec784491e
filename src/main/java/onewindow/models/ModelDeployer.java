package onewindow.models;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import onewindow.catalogue.Catalogue;
import onewindow.models.Procedures.Procedure;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys each item by itself, with its model and all its forms, so that a running case
 * keeps both; so each procedure and each decision table.
 */
@Component
public class ModelDeployer {

	private static final Logger LOG = LoggerFactory.getLogger(ModelDeployer.class);

	private static final String SOURCE = "onewindow";

	private final Catalogue catalogue;

	private final ItemDeriver deriver;

	private final Procedures procedures;

	private final RepositoryService repository;

	ModelDeployer(Catalogue catalogue, ItemDeriver deriver, Procedures procedures, RepositoryService repository) {
		this.procedures = procedures;
		this.catalogue = catalogue;
		this.deriver = deriver;
		this.repository = repository;
	}

	/**
	 * Deploys what has changed since the last start: rules and procedures first, because
	 * items call them.
	 */
	public void deployChanged() {
		tables().forEach((key, content) -> deploy(key, Map.of(key + ".dmn", content)));
		this.procedures.all().forEach(procedure -> deploy(procedure.key(), filesOf(procedure)));
		this.catalogue.items().forEach(item -> deploy(item.id(), this.deriver.derive(item).files()));
	}

	/**
	 * The keys of the procedures.
	 * @return in the order of the alphabet
	 */
	public List<String> procedureKeys() {
		return this.procedures.all().stream().map(Procedure::key).toList();
	}

	static Map<String, byte[]> filesOf(Procedure procedure) {
		Map<String, byte[]> files = new LinkedHashMap<>();
		files.put(procedure.key() + ".bpmn", procedure.model());
		procedure.forms()
			.forEach(form -> files.put(form + ".form", read(new ClassPathResource("forms/" + form + ".form"))));
		return files;
	}

	private static Map<String, byte[]> tables() {
		try {
			Map<String, byte[]> tables = new TreeMap<>();
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:processes/rules/*.dmn")) {
				tables.put(file.getFilename().replace(".dmn", ""), read(file));
			}
			return tables;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] read(Resource file) {
		try {
			return file.getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void deploy(String key, Map<String, byte[]> files) {
		if (isDesigners(key)) {
			LOG.warn("{} runs as it was deployed by hand; the one in processes/ is not deployed over it", key);
			return;
		}
		DeploymentBuilder deployment = this.repository.createDeployment()
			.name(key)
			.source(SOURCE)
			.enableDuplicateFiltering(false);
		files.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
		deployment.deploy();
	}

	private boolean isDesigners(String key) {
		ProcessDefinition process = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(key)
			.latestVersion()
			.singleResult();
		DecisionDefinition table = this.repository.createDecisionDefinitionQuery()
			.decisionDefinitionKey(key)
			.latestVersion()
			.singleResult();
		return Stream.of(process, table)
			.filter(Objects::nonNull)
			.map(latest -> this.repository.createDeploymentQuery()
				.deploymentId(latest.getDeploymentId())
				.singleResult())
			.anyMatch(deployment -> !SOURCE.equals(deployment.getSource()));
	}

}
