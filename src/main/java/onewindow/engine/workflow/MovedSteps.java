package onewindow.engine.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;

/**
 * The steps at which people work, or procedures, that another version of a model has
 * drawn into a part, or out of one. The engine maps equal activities only within equal
 * scopes.
 */
final class MovedSteps {

	private static final Set<String> STEPS = Set.of("userTask", "callActivity");

	private MovedSteps() {
	}

	/** The ids of those that both versions have, in different scopes. */
	static Set<String> between(CommandContext context, String source, String target) {
		DeploymentCache known = context.getProcessEngineConfiguration().getDeploymentCache();
		Map<String, String> before = new HashMap<>();
		collect(known.findDeployedProcessDefinitionById(source), "", before);
		Map<String, String> after = new HashMap<>();
		collect(known.findDeployedProcessDefinitionById(target), "", after);
		Set<String> moved = new TreeSet<>();
		before.forEach((step, part) -> {
			if (after.containsKey(step) && !after.get(step).equals(part)) {
				moved.add(step);
			}
		});
		return moved;
	}

	private static void collect(ScopeImpl scope, String part, Map<String, String> steps) {
		for (ActivityImpl activity : scope.getActivities()) {
			if (STEPS.contains(String.valueOf(activity.getProperty("type")))) {
				steps.put(activity.getId(), part);
			}
			collect(activity, part + "/" + activity.getId(), steps);
		}
	}

}
