package onewindow.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

import org.springframework.boot.test.context.TestComponent;

/**
 * Notes every sequence flow that is taken. It watches through the engine itself and
 * changes nothing.
 */
@TestComponent
public class TakenFlows extends AbstractProcessEnginePlugin {

	private final Set<String> taken = ConcurrentHashMap.newKeySet();

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		ExecutionListener note = execution -> this.taken
			.add(keyOf((ExecutionEntity) execution) + " " + execution.getCurrentTransitionId());
		engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new AbstractBpmnParseListener() {

			@Override
			public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
				transition.addListener(ExecutionListener.EVENTNAME_TAKE, note);
			}

		})));
	}

	private static String keyOf(ExecutionEntity execution) {
		return execution.getProcessDefinition().getKey();
	}

	/** Whether a flow of a process was taken since the hall opened. */
	public boolean has(String process, String flow) {
		return this.taken.contains(process + " " + flow);
	}

}
