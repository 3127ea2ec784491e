package onewindow.engine.ways;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import onewindow.engine.workflow.EngineCommands;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the elements of a process are, in whichever version they are known; a case may
 * have gone over several. It asks the engine's own tables which versions there are.
 */
@Component
class Elements {

	private final EngineCommands engine;

	private final JdbcClient jdbc;

	Elements(EngineCommands engine, JdbcClient jdbc) {
		this.engine = engine;
		this.jdbc = jdbc;
	}

	/**
	 * The elements of a process; those of a version are looked at when one is missing.
	 */
	OfAProcess of(String key) {
		return new OfAProcess(
				this.jdbc.sql("select id_ from public.act_re_procdef where key_ = ? order by version_ desc")
					.param(key)
					.query(String.class)
					.list());
	}

	private ActivityImpl find(String definition, String element) {
		return this.engine.run(context -> context.getProcessEngineConfiguration()
			.getDeploymentCache()
			.findDeployedProcessDefinitionById(definition)
			.findActivity(element));
	}

	/** The elements of a process. */
	final class OfAProcess {

		private static final Element UNKNOWN = new Element("", "");

		private final List<String> versions;

		private final Map<String, Element> known = new HashMap<>();

		private OfAProcess(List<String> versions) {
			this.versions = versions;
		}

		Element get(String id) {
			return this.known.computeIfAbsent(id,
					asked -> this.versions.stream()
						.map(version -> find(version, asked))
						.filter(Objects::nonNull)
						.findFirst()
						.map(Element::of)
						.orElse(UNKNOWN));
		}

	}

	/**
	 * An element.
	 *
	 * @param type as the engine names it, for example {@code userTask}
	 * @param name as people know it, empty when it has none
	 */
	record Element(String type, String name) {

		private static Element of(ActivityImpl activity) {
			Object name = activity.getProperty("name");
			return new Element(String.valueOf(activity.getProperty("type")), (name != null) ? name.toString() : "");
		}

		boolean isWork() {
			return this.type.equals("userTask") || this.type.equals("callActivity");
		}

		/** Whether it only leads on, and does nothing by itself. */
		boolean leadsOn() {
			return this.type.equals("subProcess") || this.type.endsWith("Gateway");
		}

	}

}
