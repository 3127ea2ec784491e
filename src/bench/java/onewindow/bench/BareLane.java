package onewindow.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import onewindow.testing.Samples;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;

/**
 * The same model on a bare engine in default settings, with delegates that do nothing.
 */
class BareLane implements Lane {

	private final AtomicInteger sequence = new AtomicInteger();

	private final ProcessEngine engine;

	private final DataSource database;

	BareLane(DataSource database, Iterable<String> delegates, Map<String, byte[]> files) {
		this.database = database;
		StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
		configuration.setDataSource(database);
		configuration.setProcessEngineName("bare");
		configuration.setDatabaseSchemaUpdate("true");
		configuration.setJobExecutorActivate(true);
		Map<Object, Object> beans = new HashMap<>(Map.of("later", Date.from(Instant.now().plus(Duration.ofDays(14)))));
		delegates.forEach(name -> beans.put(name, (JavaDelegate) execution -> {
		}));
		configuration.setBeans(beans);
		this.engine = configuration.buildProcessEngine();
		DeploymentBuilder deployment = this.engine.getRepositoryService().createDeployment().name(Samples.ITEM);
		files.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(dated(content))));
		deployment.deploy();
	}

	@Override
	public String name() {
		return "bare Camunda";
	}

	@Override
	public DataSource database() {
		return this.database;
	}

	@Override
	public void leadCase() {
		String instance = openCase();
		accept(instance);
		complete(instance, Map.of("proposal", "grant", "reviewed", "done", "siteVerification", false));
		complete(instance, Samples.grant());
		complete(instance, Samples.delivery());
	}

	@Override
	public String openCase() {
		String number = "XL2026043025%04d".formatted(this.sequence.incrementAndGet());
		return this.engine.getRuntimeService()
			.startProcessInstanceByKey(Samples.ITEM, number, plain(Samples.application()))
			.getId();
	}

	@Override
	public void accept(String instanceId) {
		complete(instanceId, Samples.with(Samples.acceptance(), "approvalNeeded", false));
	}

	private void complete(String instance, Map<String, Object> answers) {
		Task task = this.engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
		this.engine.getTaskService().complete(task.getId(), plain(answers));
	}

	void close() {
		this.engine.close();
	}

	/** Without the hall's clock every date is the same. */
	private static byte[] dated(byte[] file) {
		return new String(file, StandardCharsets.UTF_8).replaceAll("\\$\\{clock\\.\\w+\\(execution\\)}", "\\${later}")
			.getBytes(StandardCharsets.UTF_8);
	}

	private static Map<String, Object> plain(Map<String, Object> answers) {
		Map<String, Object> values = new HashMap<>(answers);
		values.replaceAll((key, value) -> (value instanceof List<?>) ? value.toString() : value);
		return values;
	}

}
