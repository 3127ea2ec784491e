package onewindow.engine.ways;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import onewindow.engine.workflow.EngineCommands;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;

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

	/** The elements of a process. */
	OfAProcess of(String key) {
		return new OfAProcess(
				this.jdbc.sql("select id_ from public.act_re_procdef where key_ = ? order by version_ desc")
					.param(key)
					.query(String.class)
					.list());
	}

	private void load(String version, Map<String, Element> elements) {
		this.engine.run(context -> {
			add(context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(version),
					elements);
			return null;
		});
	}

	private static void add(ScopeImpl scope, Map<String, Element> elements) {
		scope.getActivities().forEach(activity -> {
			elements.putIfAbsent(activity.getId(), Element.of(activity));
			add(activity, elements);
		});
	}

	/**
	 * The elements of a process; an older version is opened for those that no newer has.
	 */
	final class OfAProcess {

		private static final Element UNKNOWN = new Element("", "");

		private final Deque<String> versions;

		private final Map<String, Element> known = new HashMap<>();

		private OfAProcess(List<String> versions) {
			this.versions = new ArrayDeque<>(versions);
		}

		Element get(String id) {
			while (!this.known.containsKey(id) && !this.versions.isEmpty()) {
				load(this.versions.remove(), this.known);
			}
			return this.known.getOrDefault(id, UNKNOWN);
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
