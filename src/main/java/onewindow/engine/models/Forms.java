package onewindow.engine.models;

import java.util.TreeSet;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The forms to which a model refers. */
final class Forms {

	private Forms() {
	}

	static TreeSet<String> of(BpmnModelInstance model) {
		TreeSet<String> forms = new TreeSet<>();
		model.getModelElementsByType(StartEvent.class).forEach(start -> add(forms, start.getCamundaFormRef()));
		model.getModelElementsByType(UserTask.class).forEach(task -> add(forms, task.getCamundaFormRef()));
		return forms;
	}

	private static void add(TreeSet<String> forms, String ref) {
		if (ref != null) {
			forms.add(ref);
		}
	}

}
