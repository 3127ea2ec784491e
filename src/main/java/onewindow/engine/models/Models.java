package onewindow.engine.models;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import onewindow.engine.ways.RecordedWays;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.InvalidInput;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What designers ask of a running hall about their files, before they deploy them.
 */
@Component
public class Models {

	private static final int MOST = 100;

	private final Linter linter;

	private final Attachments attachments;

	private final RecordedWays ways;

	private final RepositoryService repository;

	private final TransactionTemplate transaction;

	Models(Linter linter, Attachments attachments, RecordedWays ways, RepositoryService repository,
			PlatformTransactionManager transactions) {
		this.linter = linter;
		this.attachments = attachments;
		this.ways = ways;
		this.repository = repository;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Files as they would be deployed for a process: with its model or table in force
	 * when there is none among them, and with the forms that they leave out.
	 * @param key the process or the table
	 * @param files file name to content
	 * @return file name to content
	 * @throws InvalidInput when they are of another process
	 */
	public Map<String, byte[]> whole(String key, Map<String, byte[]> files) {
		Map<String, byte[]> whole = new LinkedHashMap<>();
		if (files.keySet().stream().allMatch(name -> name.endsWith(".form"))) {
			this.attachments.inForce(key)
				.entrySet()
				.stream()
				.filter(file -> !file.getKey().endsWith(".form"))
				.forEach(file -> whole.put(file.getKey(), file.getValue()));
		}
		whole.putAll(files);
		if (!whole.containsKey(key + ".bpmn") && !whole.containsKey(key + ".dmn")) {
			throw new InvalidInput("files", ModelsRefusal.ANOTHER_PROCESS, key, key, key);
		}
		return this.attachments.complete(whole);
	}

	/**
	 * Lints files as they would be deployed: they are deployed, and that is taken back.
	 * @param files file name to content; forms may be left out
	 * @return every finding, empty when all is well
	 */
	public List<Objection> lint(Map<String, byte[]> files) {
		Map<String, byte[]> whole = this.attachments.complete(files);
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
				Deployments.of("lint", "lint", files, this.repository).deploy();
				return List.of();
			}
			catch (ProcessEngineException ex) {
				return List.of(Rule.ENGINE.broken(String.join(", ", files.keySet()), ex.getMessage()));
			}
		});
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
		Map<String, byte[]> whole = linted(key, files);
		if (!whole.containsKey(key + ".bpmn")) {
			throw new InvalidInput("files", ModelsRefusal.NOT_LINTED);
		}
		Replay replay = new Replay(read(this.attachments.inForce(key).get(key + ".bpmn")),
				read(whole.get(key + ".bpmn")));
		return this.ways.of(key, MOST).stream().map(way -> {
			Replay.Outcome outcome = replay.of(way);
			return new Replayed(way.number(), outcome.course().name().toLowerCase(Locale.ROOT), outcome.sentence());
		}).toList();
	}

	private static BpmnModelInstance read(byte[] model) {
		return Bpmn.readModelFromStream(new ByteArrayInputStream(model));
	}

	/**
	 * Some files beside what is in force, to be drawn.
	 * @param key the process or the table
	 * @param files file name to content
	 * @return what differs
	 * @throws InvalidInput when they do not lint: what else is there, no picture shows
	 */
	public Comparison draw(String key, Map<String, byte[]> files) {
		return new Comparison(key, this.attachments.inForce(key), linted(key, files));
	}

	private Map<String, byte[]> linted(String key, Map<String, byte[]> files) {
		Map<String, byte[]> whole = whole(key, files);
		if (this.linter.lint(whole).stream().anyMatch(Finding::refuses)) {
			throw new InvalidInput("files", ModelsRefusal.NOT_LINTED);
		}
		return whole;
	}

	/**
	 * Some files beside what is in force.
	 * @param key the process or the table
	 * @param files file name to content
	 * @return what differs
	 * @throws InvalidInput when a file is no model
	 */
	public Comparison compare(String key, Map<String, byte[]> files) {
		Map<String, byte[]> whole = whole(key, files);
		if (this.linter.lint(whole).stream().anyMatch(Models::isUnreadable)) {
			throw new InvalidInput("files", ModelsRefusal.NO_MODEL);
		}
		return new Comparison(key, this.attachments.inForce(key), whole);
	}

	private static boolean isUnreadable(Finding finding) {
		return finding.rule() == Rule.BPMN || finding.rule() == Rule.DMN;
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
