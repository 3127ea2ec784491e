package onewindow.engine.workflow;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.Variables;

/**
 * Lets a step that several timers lead to know which of them has fired: by the moment for
 * which its model asked the clock. What it notes is not stored.
 */
class FiredTimers extends AbstractBpmnParseListener {

	/** The note: the last part of a question like {@code clock.promiseOverdue}. */
	static final String MOMENT = "firedMoment";

	private static final Pattern QUESTION = Pattern.compile("\\.(\\w+)\\(execution\\)");

	@Override
	public void parseBoundaryTimerEventDefinition(Element timer, boolean interrupting, ActivityImpl event) {
		Element date = timer.element("timeDate");
		Matcher question = QUESTION.matcher((date != null) ? date.getText() : "");
		if (question.find()) {
			String moment = question.group(1);
			ExecutionListener note = execution -> execution.setVariableLocal(MOMENT,
					Variables.stringValue(moment, true));
			event.addBuiltInListener(ExecutionListener.EVENTNAME_START, note);
		}
	}

}
