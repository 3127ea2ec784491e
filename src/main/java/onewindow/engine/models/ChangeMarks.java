package onewindow.engine.models;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import onewindow.engine.models.Difference.Change;
import onewindow.engine.models.Difference.Kind;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * Differences, as far as they can be drawn on one of two models: at what has changed, at
 * the part in which something has, and at the step whose form has.
 */
class ChangeMarks implements Marks {

	private final Map<String, Kind> kinds = new HashMap<>();

	ChangeMarks(BpmnModelInstance model, List<Change> changes) {
		changes.stream().filter(change -> !isForm(change)).forEach(change -> {
			FlowElement drawn = drawn(model.getModelElementById(change.element()));
			if (drawn != null) {
				mark(drawn, drawn.getId().equals(change.element()) ? change.kind() : Kind.CHANGED);
			}
		});
		changes.stream()
			.filter(ChangeMarks::isForm)
			.map(change -> change.file().replace(".form", ""))
			.distinct()
			.forEach(form -> model.getModelElementsByType(UserTask.class)
				.stream()
				.filter(task -> Objects.equals(task.getCamundaFormRef(), form))
				.forEach(task -> mark(task, Kind.CHANGED)));
		List.copyOf(this.kinds.keySet()).forEach(id -> markAround(model.getModelElementById(id)));
	}

	private static boolean isForm(Change change) {
		return change.file().endsWith(".form");
	}

	private static FlowElement drawn(ModelElementInstance element) {
		ModelElementInstance around = element;
		while (around != null && !(around instanceof FlowElement)) {
			around = around.getParentElement();
		}
		return (FlowElement) around;
	}

	/** What is new or gone is so as a whole. */
	private void mark(FlowElement element, Kind kind) {
		this.kinds.merge(element.getId(), kind, (one, other) -> (one == Kind.CHANGED) ? other : one);
	}

	private void markAround(ModelElementInstance element) {
		if (element.getParentElement() instanceof SubProcess part) {
			this.kinds.putIfAbsent(part.getId(), Kind.CHANGED);
			markAround(part);
		}
	}

	@Override
	public String told(List<FlowNode> nodes) {
		List<FlowNode> marked = nodes.stream().filter(node -> this.kinds.containsKey(node.getId())).toList();
		return marked.isEmpty() ? "环节没有改动。"
				: marked.stream()
					.map(node -> badge(node) + "：" + node.getName())
					.collect(Collectors.joining("；", "", "。"));
	}

	@Override
	public String styleOf(FlowNode node) {
		return this.kinds.containsKey(node.getId()) ? this.kinds.get(node.getId()).style() : "";
	}

	@Override
	public String styleOf(SequenceFlow flow) {
		return this.kinds.containsKey(flow.getId()) ? this.kinds.get(flow.getId()).style() : "";
	}

	@Override
	public String badge(FlowNode node) {
		return this.kinds.containsKey(node.getId()) ? this.kinds.get(node.getId()).badge() : "";
	}

}
