package onewindow.engine.models;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;
import onewindow.engine.workflow.Versions;
import onewindow.engine.workflow.Versions.Version;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.Coded;
import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.NotFound;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Versions of processes and tables: what is in force, what was, and what comes into
 * force.
 */
@Component
public class ModelVersions {

	private static final Logger LOG = LoggerFactory.getLogger(ModelVersions.class);

	private final Models models;

	private final Attachments attachments;

	private final ItemDeriver deriver;

	private final Procedures procedures;

	private final Catalogue catalogue;

	private final Versions versions;

	private final RepositoryService repository;

	ModelVersions(Models models, Attachments attachments, ItemDeriver deriver, Procedures procedures,
			Catalogue catalogue, Versions versions, RepositoryService repository) {
		this.models = models;
		this.attachments = attachments;
		this.deriver = deriver;
		this.procedures = procedures;
		this.catalogue = catalogue;
		this.versions = versions;
		this.repository = repository;
	}

	/**
	 * Everything that is in force.
	 * @return in the order of the keys
	 */
	public List<Known> all() {
		return this.versions.all()
			.stream()
			.map(latest -> new Known(latest.key(), latest.name(), kindOf(latest.key()), latest.version(),
					latest.running(), latest.runningOlder()))
			.toList();
	}

	private Kind kindOf(String key) {
		if (this.catalogue.item(key).isPresent()) {
			return Kind.ITEM;
		}
		return this.procedures.find(key).isPresent() ? Kind.PROCEDURE : Kind.TABLE;
	}

	/**
	 * The versions of what must be there.
	 * @param key the process or the table
	 * @return the newest first, never empty
	 * @throws NotFound when there is nothing of that key
	 */
	public List<Version> require(String key) {
		List<Version> known = this.versions.of(key);
		if (known.isEmpty()) {
			throw new NotFound(ModelsRefusal.NO_SUCH_PROCESS);
		}
		return known;
	}

	/**
	 * The files of a version.
	 * @param key the process or the table
	 * @param version its number
	 * @return file name to content
	 * @throws Conflict when there is no such version
	 */
	public Map<String, byte[]> files(String key, int version) {
		return this.versions.files(this.versions.get(key, version).deployment());
	}

	/**
	 * Two versions beside each other.
	 * @param key the process or the table
	 * @param from the one
	 * @param to the other, or the same to see it alone
	 * @return what differs
	 * @throws Conflict when there is no such version
	 */
	public Comparison compare(String key, int from, int to) {
		return new Comparison(key, files(key, from), files(key, to));
	}

	/**
	 * What the hall's own files would change.
	 * @param key the process or the table
	 * @return a line for each difference, empty when the hall has no such process
	 */
	public List<String> differencesOfTheHall(String key) {
		return drawn(key).map(files -> this.models.compare(key, files).lines()).orElse(List.of());
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
		return this.attachments.inForce(key).get(key + ".bpmn");
	}

	/**
	 * Brings files into force. What is in force already is not deployed again: the same
	 * click may come twice.
	 * @param key the process or the table
	 * @param files file name to content; what they leave out is as in
	 * {@link Models#whole}
	 * @param designer who does it
	 * @return the newest version now
	 * @throws InvalidInput when they hold another process, or do not lint
	 */
	public Version deploy(String key, Map<String, byte[]> files, Actor designer) {
		Map<String, byte[]> whole = this.models.whole(key, files);
		if (!isInForce(key, whole)) {
			try {
				Deployments.of(key, designer.id(), whole, this.repository).deploy();
				LOG.info("{} has brought files of {} into force", designer.id(), key);
			}
			catch (ProcessEngineException ex) {
				throw new InvalidInput("files", ModelsRefusal.NOT_DEPLOYED, ex.getMessage());
			}
		}
		return this.versions.of(key).get(0);
	}

	private boolean isInForce(String key, Map<String, byte[]> files) {
		Map<String, byte[]> inForce = this.attachments.inForce(key);
		return inForce.keySet().equals(files.keySet()) && files.entrySet()
			.stream()
			.allMatch(file -> Arrays.equals(file.getValue(), inForce.get(file.getKey())));
	}

	/**
	 * Takes an older version back into force, by deploying it again: cases that run stay
	 * where they are. It counts as deployed by whoever deployed it first: the hall's own
	 * changes with the hall's files.
	 * @param key the process
	 * @param version the version
	 * @param designer who does it
	 * @return the newest version now
	 * @throws Conflict when there is no such version, or today's rules refuse it
	 */
	public Version rollBack(String key, int version, Actor designer) {
		Version older = this.versions.get(key, version);
		try {
			Deployments.of(key, older.source(), this.versions.files(older.deployment()), this.repository).deploy();
			LOG.info("{} has taken version {} of {} back into force", designer.id(), version, key);
		}
		catch (ParseException ex) {
			throw new Conflict(ModelsRefusal.AGAINST_TODAYS_RULES, version, ex.getMessage());
		}
		return this.versions.of(key).get(0);
	}

	/** What can be in force. */
	public enum Kind implements Coded {

		/** The process of an item. */
		ITEM("item"),
		/** A process that items call. */
		PROCEDURE("procedure"),
		/** A decision table. */
		TABLE("table");

		private final String code;

		Kind(String code) {
			this.code = code;
		}

		@Override
		@JsonValue
		public String code() {
			return this.code;
		}

	}

	/**
	 * What is in force.
	 *
	 * @param key its key
	 * @param name its name, in Chinese
	 * @param kind what it is
	 * @param version the newest version
	 * @param running how many instances run on any version
	 * @param runningOlder how many of them run on older versions
	 */
	public record Known(String key, String name, Kind kind, int version, int running, int runningOlder) {
	}

}
