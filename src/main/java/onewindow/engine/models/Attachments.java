package onewindow.engine.models;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import onewindow.engine.workflow.Versions;
import onewindow.foundation.forms.FormDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.xml.ModelException;

import org.springframework.stereotype.Component;

/**
 * The forms of a model that nobody has attached to it: as they are in force, and those
 * that are new to the process as the hall has drawn them.
 */
@Component
class Attachments {

	private final ItemDeriver deriver;

	private final Optional<Versions> versions;

	/** Without a running hall nothing is in force. */
	Attachments(ItemDeriver deriver, Optional<Versions> versions) {
		this.deriver = deriver;
		this.versions = versions;
	}

	/**
	 * Files with the forms that their models refer to.
	 * @param files file name to content
	 * @return the same, and the forms that are not among them; those that do not exist
	 * are left out, and without forms stays what is no model
	 */
	Map<String, byte[]> complete(Map<String, byte[]> files) {
		Map<String, byte[]> whole = new LinkedHashMap<>(files);
		whole.replaceAll((name, content) -> name.endsWith(".form") ? DrawnForms.withHeader(content) : content);
		Set<String> attached = files.entrySet()
			.stream()
			.filter(file -> file.getKey().endsWith(".form"))
			.map(file -> idOf(file.getValue()))
			.collect(Collectors.toSet());
		files.forEach((name, content) -> {
			if (name.endsWith(".bpmn")) {
				String key = name.replaceFirst("^.*/", "").replace(".bpmn", "");
				Set<String> missing = new LinkedHashSet<>(formsOf(content));
				missing.removeAll(attached);
				find(key, missing).forEach(whole::putIfAbsent);
			}
		});
		return whole;
	}

	private Map<String, byte[]> find(String key, Set<String> forms) {
		Map<String, byte[]> found = new LinkedHashMap<>();
		Map<String, byte[]> inForce = forms.isEmpty() ? Map.of() : inForce(key);
		for (String form : forms) {
			String name = form + ".form";
			Optional.ofNullable(inForce.get(name))
				.or(() -> this.deriver.formOf(key, form))
				.ifPresent(content -> found.put(name, content));
		}
		return found;
	}

	/**
	 * What is in force of a process or a table.
	 * @param key its key
	 * @return file name to content, empty when there is nothing
	 */
	Map<String, byte[]> inForce(String key) {
		return this.versions.flatMap(known -> known.of(key).stream().findFirst())
			.map(newest -> this.versions.get().files(newest.deployment()))
			.orElse(Map.of());
	}

	/** The linter says what is wrong with a form that has none. */
	private static String idOf(byte[] form) {
		try {
			return FormDefinition.parse(form).id();
		}
		catch (RuntimeException ex) {
			return "";
		}
	}

	private static Set<String> formsOf(byte[] content) {
		try {
			return Forms.of(Bpmn.readModelFromStream(new ByteArrayInputStream(content)));
		}
		catch (ModelException ex) {
			return Set.of();
		}
	}

}
