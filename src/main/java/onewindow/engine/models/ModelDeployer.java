package onewindow.engine.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;

import onewindow.engine.models.Procedures.Procedure;
import onewindow.engine.workflow.Versions;
import onewindow.engine.workflow.Versions.Newest;
import onewindow.foundation.catalogue.Catalogue;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

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

	private final Versions versions;

	private final RepositoryService repository;

	ModelDeployer(Catalogue catalogue, ItemDeriver deriver, Procedures procedures, Versions versions,
			RepositoryService repository) {
		this.versions = versions;
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
		Map<String, Newest> deployed = this.versions.newest();
		BiConsumer<String, Map<String, byte[]>> deploy = (key, files) -> deploy(key, files, deployed.get(key));
		tables().forEach((key, content) -> deploy.accept(key, Map.of(key + ".dmn", content)));
		this.procedures.all().forEach(procedure -> deploy.accept(procedure.key(), this.procedures.filesOf(procedure)));
		derived().forEach(item -> deploy.accept(item.itemId(), item.files()));
	}

	/** Deriving asks nobody, so that all processors can do it. */
	private List<ItemModel> derived() {
		// The common pool would not find the files in a packaged jar.
		ExecutorService processors = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
		try {
			return this.catalogue.items()
				.stream()
				.map(item -> CompletableFuture.supplyAsync(() -> this.deriver.derive(item), processors))
				.toList()
				.stream()
				.map(CompletableFuture::join)
				.toList();
		}
		finally {
			processors.shutdown();
		}
	}

	/**
	 * The keys of the procedures.
	 * @return in the order of the alphabet
	 */
	public List<String> procedureKeys() {
		return this.procedures.all().stream().map(Procedure::key).toList();
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

	private void deploy(String key, Map<String, byte[]> files, Newest deployed) {
		if (deployed != null && !SOURCE.equals(deployed.source())) {
			LOG.warn("{} runs as it was deployed by hand; the one in processes/ is not deployed over it", key);
		}
		else if (deployed == null || !deployed.digests().equals(digests(files))) {
			Deployments.of(key, SOURCE, files, this.repository).deploy();
		}
	}

	private static Map<String, String> digests(Map<String, byte[]> files) {
		Map<String, String> digests = new HashMap<>();
		files.forEach((name, content) -> digests.put(name, DigestUtils.md5DigestAsHex(content)));
		return digests;
	}

}
