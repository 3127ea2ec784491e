package onewindow.engine.models;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import onewindow.engine.workflow.Versions;
import onewindow.foundation.forms.FormDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.ModelException;

import org.springframework.stereotype.Component;

/**
 * The forms of a model that nobody has attached to it: those that a designer has drawn as
 * they are in force, the others as the hall draws them for this model.
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
				read(content).ifPresent(model -> {
					Set<String> missing = Forms.of(model);
					missing.removeAll(attached);
					find(key, missing, model).forEach(whole::putIfAbsent);
				});
			}
		});
		return whole;
	}

	private Map<String, byte[]> find(String key, Set<String> forms, BpmnModelInstance model) {
		Map<String, byte[]> found = new LinkedHashMap<>();
		Map<String, byte[]> drawn = forms.isEmpty() ? Map.of() : drawnByDesigners(key);
		for (String form : forms) {
			String name = form + ".form";
			Optional.ofNullable(drawn.get(name))
				.or(() -> this.deriver.formOf(key, form, model))
				.ifPresent(content -> found.put(name, content));
		}
		return found;
	}

	/** What is in force otherwise than the hall would have it. */
	private Map<String, byte[]> drawnByDesigners(String key) {
		Map<String, byte[]> inForce = inForce(key);
		Map<String, byte[]> drawn = new LinkedHashMap<>(inForce);
		Optional.ofNullable(inForce.get(key + ".bpmn"))
			.flatMap(Attachments::read)
			.ifPresent(model -> drawn.entrySet()
				.removeIf(file -> this.deriver.formOf(key, file.getKey().replace(".form", ""), model)
					.filter(own -> Arrays.equals(own, file.getValue()))
					.isPresent()));
		return drawn;
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

	private static Optional<BpmnModelInstance> read(byte[] content) {
		try {
			return Optional.of(Bpmn.readModelFromStream(new ByteArrayInputStream(content)));
		}
		catch (ModelException ex) {
			return Optional.empty();
		}
	}

}
