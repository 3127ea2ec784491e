package onewindow.workflow;

import onewindow.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

import org.springframework.beans.factory.ObjectProvider;

/**
 * Knows which boundary timers are limits of the case, because the model marks them with
 * the property {@code limit}, and stops those that begin while the clock is stopped.
 */
class LimitMarks extends AbstractBpmnParseListener {

	private static final String LIMIT = "limit";

	private final ObjectProvider<StoppedClocks> clocks;

	LimitMarks(ObjectProvider<StoppedClocks> clocks) {
		this.clocks = clocks;
	}

	@Override
	public void parseBoundaryEvent(Element element, ScopeImpl scope, ActivityImpl event) {
		mark(element, event);
	}

	@Override
	public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl event) {
		mark(element, event);
	}

	private void mark(Element element, ActivityImpl event) {
		if (isMarked(element)) {
			ExecutionListener stopper = this::stopWithTheClock;
			event.setProperty(LIMIT, true);
			event.getEventScope().addBuiltInListener(ExecutionListener.EVENTNAME_START, stopper);
		}
	}

	private static boolean isMarked(Element event) {
		Element extensions = event.element("extensionElements");
		Element properties = (extensions != null) ? extensions.element("properties") : null;
		return properties != null
				&& properties.elements("property").stream().anyMatch(each -> LIMIT.equals(each.attribute("name")));
	}

	private void stopWithTheClock(DelegateExecution started) {
		CaseNumber number = new CaseNumber(started.getProcessBusinessKey());
		if (this.clocks.getObject().isStopped(number)) {
			((ExecutionEntity) started).getJobs()
				.stream()
				.filter(LimitMarks::isLimit)
				.forEach(job -> job.setSuspensionState(SuspensionState.SUSPENDED.getStateCode()));
		}
	}

	static boolean isLimit(JobEntity job) {
		return job.getJobDefinition() != null && Context.getProcessEngineConfiguration()
			.getDeploymentCache()
			.findDeployedProcessDefinitionById(job.getProcessDefinitionId())
			.findActivity(job.getJobDefinition().getActivityId())
			.getProperty(LIMIT) != null;
	}

}
