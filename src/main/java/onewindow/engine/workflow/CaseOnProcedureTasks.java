package onewindow.engine.workflow;

import java.util.List;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Writes on each task of a procedure which case it is about, and its card. Whoever works
 * on it holds a right on the task and none on the procedure, and Tasklist lists nothing
 * else.
 */
class CaseOnProcedureTasks extends AbstractBpmnParseListener {

	private static final List<String> LISTED = List.of(Variables.CASE_NUMBER, Variables.ITEM_NAME,
			Variables.APPLICANT_NAME, Variables.CARD);

	private static final TaskListener WRITER = task -> {
		if (RightsPerTask.isOfAProcedure(task)) {
			LISTED.forEach(name -> task.setVariableLocal(name, task.getVariable(name)));
		}
	};

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition()
			.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, WRITER);
	}

}
