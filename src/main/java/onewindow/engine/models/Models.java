package onewindow.engine.models;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import onewindow.engine.workflow.RecordedWays;
import onewindow.engine.workflow.Versions;
import onewindow.engine.workflow.Versions.Version;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.InvalidInput;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What designers ask of a running hall: findings, differences, and older versions back.
 */
@Component
public class Models {

	private static final int MOST = 100;

	private final Linter linter;

	private final ItemDeriver deriver;

	private final Procedures procedures;

	private final Catalogue catalogue;

	private final Versions versions;

	private final RecordedWays ways;

	private final RepositoryService repository;

	private final TransactionTemplate transaction;

	Models(Linter linter, ItemDeriver deriver, Procedures procedures, Catalogue catalogue, Versions versions,
			RecordedWays ways, RepositoryService repository, PlatformTransactionManager transactions) {
		this.linter = linter;
		this.deriver = deriver;
		this.procedures = procedures;
		this.catalogue = catalogue;
		this.versions = versions;
		this.ways = ways;
		this.repository = repository;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Lints files as they would be deployed: they are deployed, and that is taken back.
	 * @param files file name to content
	 * @return every finding, empty when all is well
	 */
	public List<Objection> lint(Map<String, byte[]> files) {
		Map<String, byte[]> whole = this.deriver.withForms(files);
		List<Finding> findings = new ArrayList<>(this.linter.lint(whole));
		if (findings.stream().noneMatch(Finding::refuses)) {
			findings.addAll(ofTheEngine(whole));
		}
		return findings.stream()
			.map(finding -> new Objection(finding.rule().id(), finding.element(), finding.message(),
					finding.rule().reason(), finding.refuses()))
			.toList();
	}

	private List<Finding> ofTheEngine(Map<String, byte[]> files) {
		return this.transaction.execute(status -> {
			status.setRollbackOnly();
			try {
				deployment("lint", "lint", files).deploy();
				return List.of();
			}
			catch (ProcessEngineException ex) {
				return List.of(Rule.ENGINE.broken(String.join(", ", files.keySet()), ex.getMessage()));
			}
		});
	}

	private DeploymentBuilder deployment(String name, String source, Map<String, byte[]> files) {
		DeploymentBuilder deployment = this.repository.createDeployment().name(name).source(source);
		files.forEach((file, content) -> deployment.addInputStream(file, new ByteArrayInputStream(content)));
		return deployment;
	}

	/**
	 * What a decision table answers to every case that can come.
	 * @param files file name to content, of which tables that lint are tried
	 * @return a row for each case, empty when there is no such table
	 */
	public List<Trial> tryTables(Map<String, byte[]> files) {
		return this.linter.tryTables(files)
			.stream()
			.map(row -> new Trial(row.zh(), row.inputs(), row.answers()))
			.toList();
	}

	/**
	 * What would have become of the cases that were finished last.
	 * @param key the process
	 * @param files file name to content, among them the model
	 * @return a row for each case, the newest first, a hundred at most
	 * @throws InvalidInput when there is no such model, or it does not lint
	 */
	public List<Replayed> replay(String key, Map<String, byte[]> files) {
		Map<String, byte[]> whole = this.deriver.withForms(files);
		if (!files.containsKey(key + ".bpmn") || this.linter.lint(whole).stream().anyMatch(Finding::refuses)) {
			throw new InvalidInput("files", ModelsRefusal.NOT_LINTED);
		}
		Replay replay = new Replay(read(inForce(key)), read(files.get(key + ".bpmn")));
		return this.ways.of(key, MOST).stream().map(way -> {
			Replay.Outcome outcome = replay.of(way);
			return new Replayed(way.number(), outcome.course().name().toLowerCase(Locale.ROOT), outcome.sentence());
		}).toList();
	}

	private static BpmnModelInstance read(byte[] model) {
		return Bpmn.readModelFromStream(new ByteArrayInputStream(model));
	}

	/**
	 * What is different in some files from what is deployed.
	 * @param key the process
	 * @param files file name to content
	 * @return a line for each difference, empty when nothing differs or nothing is
	 * deployed yet
	 * @throws InvalidInput when a file is no model
	 */
	public List<String> differences(String key, Map<String, byte[]> files) {
		Map<String, byte[]> whole = this.deriver.withForms(files);
		if (this.linter.lint(whole).stream().anyMatch(finding -> finding.rule() == Rule.BPMN)) {
			throw new InvalidInput("files", ModelsRefusal.NO_MODEL);
		}
		return this.versions.of(key)
			.stream()
			.findFirst()
			.map(deployed -> Difference.between(this.versions.files(deployed.deployment()), whole))
			.orElse(List.of());
	}

	/**
	 * What the hall would deploy from its own files.
	 * @param key an item or a procedure
	 * @return file name to content, empty when the hall has no such process
	 */
	public Optional<Map<String, byte[]>> drawn(String key) {
		return this.catalogue.item(key)
			.map(item -> this.deriver.derive(item).files())
			.or(() -> this.procedures.find(key).map(this.procedures::filesOf));
	}

	/**
	 * The model that a call would lead to now.
	 * @param key a process that is deployed
	 * @return its BPMN
	 */
	public byte[] inForce(String key) {
		return this.versions.files(this.versions.of(key).get(0).deployment()).get(key + ".bpmn");
	}

	/**
	 * Takes an older version back into force, by deploying it again: cases that run stay
	 * where they are. It counts as deployed by whoever deployed it first: the hall's own
	 * changes with the hall's files.
	 * @param key the process
	 * @param version the version
	 * @return the newest version now
	 * @throws Conflict when there is no such version, or today's rules refuse it
	 */
	public Version rollBack(String key, int version) {
		Version older = this.versions.get(key, version);
		try {
			deployment(key, older.source(), this.versions.files(older.deployment())).deploy();
		}
		catch (ParseException ex) {
			throw new Conflict(ModelsRefusal.AGAINST_TODAYS_RULES, version, ex.getMessage());
		}
		return this.versions.of(key).get(0);
	}

	/**
	 * What would have become of a finished case.
	 *
	 * @param number the case
	 * @param course {@code same}, {@code other} when it would have been asked for more,
	 * {@code stuck} when it would not have come to its end
	 * @param sentence where, in Chinese; empty for {@code same}
	 */
	public record Replayed(CaseNumber number, String course, String sentence) {
	}

	/**
	 * What a table answers to a case.
	 *
	 * @param zh the case as people say it
	 * @param inputs what the table is asked
	 * @param answers what it answers
	 */
	public record Trial(String zh, Map<String, Object> inputs, List<String> answers) {
	}

	/**
	 * What the linter objects to.
	 *
	 * @param rule the rule's id
	 * @param element the element's id, or the file name
	 * @param message what is wrong and how to mend it
	 * @param reason why it is a rule
	 * @param refuses whether it keeps the files from being deployed
	 */
	public record Objection(String rule, String element, String message, String reason, boolean refuses) {
	}

}
