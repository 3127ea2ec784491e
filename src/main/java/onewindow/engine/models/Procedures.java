package onewindow.engine.models;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The procedures (公共流程) under {@code processes/procedures} and their contracts. Whoever
 * calls one passes the business key and every input, and takes over outputs only; a
 * procedure says by properties of its process which these are.
 */
@Component
class Procedures {

	private final DrawnForms forms;

	private final Map<String, Procedure> byKey = new TreeMap<>();

	Procedures(DrawnForms forms) {
		this.forms = forms;
		try {
			Resource[] files = new PathMatchingResourcePatternResolver()
				.getResources("classpath*:processes/procedures/*.bpmn");
			Arrays.stream(files).map(Procedures::read).forEach(procedure -> this.byKey.put(procedure.key(), procedure));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Collection<Procedure> all() {
		return this.byKey.values();
	}

	Optional<Procedure> find(String key) {
		return Optional.ofNullable(key).map(this.byKey::get);
	}

	/** What is deployed for a procedure: its model and its forms. */
	Map<String, byte[]> filesOf(Procedure procedure) {
		Map<String, byte[]> files = new LinkedHashMap<>();
		files.put(procedure.key() + ".bpmn", procedure.model());
		procedure.forms().forEach(form -> files.put(form + ".form", this.forms.content(form)));
		return files;
	}

	private static Procedure read(Resource file) {
		try {
			byte[] content = file.getContentAsByteArray();
			BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(content));
			Process process = model.getModelElementsByType(Process.class).iterator().next();
			return new Procedure(process.getId(), content, Contract.of(process), Forms.of(model));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A procedure.
	 *
	 * @param key its key
	 * @param model its file
	 * @param contract what callers keep to
	 * @param forms the forms to which it refers
	 */
	record Procedure(String key, byte[] model, Contract contract, TreeSet<String> forms) {

		Set<String> inputs() {
			return this.contract.inputs();
		}

		Set<String> outputs() {
			return this.contract.outputs();
		}

	}

}
