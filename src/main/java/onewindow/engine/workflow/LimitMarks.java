package onewindow.engine.workflow;

import java.util.Optional;
import java.util.Set;

import onewindow.foundation.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ProcessDefinitionImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

import org.springframework.beans.factory.ObjectProvider;

/**
 * Knows which boundary timers are limits of the case, because the model marks them with
 * the property {@code limit}, and stops those that begin while the clock is stopped.
 */
class LimitMarks extends AbstractBpmnParseListener {

	private static final String LIMIT = "limit";

	/** Names the special procedure to which a step belongs: that one does not stop it. */
	private static final String DURING = "during";

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
		if (property(element, LIMIT).isPresent()) {
			ExecutionListener stopper = this::stopWithTheClock;
			event.setProperty(LIMIT, true);
			property(element, DURING).ifPresent(procedure -> event.setProperty(DURING, procedure));
			event.getEventScope().addBuiltInListener(ExecutionListener.EVENTNAME_START, stopper);
		}
	}

	private static Optional<String> property(Element event, String name) {
		Element extensions = event.element("extensionElements");
		Element properties = (extensions != null) ? extensions.element("properties") : null;
		return (properties == null) ? Optional.empty()
				: properties.elements("property")
					.stream()
					.filter(property -> name.equals(property.attribute("name")))
					.map(property -> property.attribute("value"))
					.findFirst();
	}

	private void stopWithTheClock(DelegateExecution started) {
		Set<String> open = this.clocks.getObject().stoppedBy(new CaseNumber(started.getProcessBusinessKey()));
		if (!open.isEmpty()) {
			((ExecutionEntity) started).getJobs()
				.stream()
				.filter(job -> isStoppedBy(job, open))
				.forEach(job -> job.setSuspensionState(SuspensionState.SUSPENDED.getStateCode()));
		}
	}

	/** Whether a timer is a limit of the case. */
	static boolean isLimit(ProcessDefinitionImpl process, String event) {
		return process.findActivity(event).getProperty(LIMIT) != null;
	}

	/** Whether a timer stands while some special procedures go on. */
	static boolean isStoppedBy(JobEntity job, Set<String> procedures) {
		if (job.getJobDefinition() == null) {
			return false;
		}
		ActivityImpl event = Context.getProcessEngineConfiguration()
			.getDeploymentCache()
			.findDeployedProcessDefinitionById(job.getProcessDefinitionId())
			.findActivity(job.getJobDefinition().getActivityId());
		return event.getProperty(LIMIT) != null
				&& procedures.stream().anyMatch(procedure -> !procedure.equals(event.getProperty(DURING)));
	}

}
