package onewindow.engine.models;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import onewindow.engine.models.Steps.Move;
import onewindow.engine.ways.RecordedWays.RecordedStep;
import onewindow.engine.ways.RecordedWays.RecordedWay;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

import static onewindow.engine.workflow.StageContext.after;

/**
 * Leads finished cases through another version of their model: whether it allows the way
 * that each has gone, whether it would have asked for more on it, or where it would have
 * stuck. What runs beside a case, cards and reminders, does not lead it.
 */
class Replay {

	private final BpmnModelInstance model;

	private final Net net;

	private final Steps steps;

	private final Set<String> known;

	private final Map<Set<String>, Set<Set<String>>> silent = new HashMap<>();

	private final Set<FlowNode> main;

	/**
	 * Takes two versions.
	 * @param before the model on which cases have run
	 * @param after a model that lints
	 */
	Replay(BpmnModelInstance before, BpmnModelInstance after) {
		this.model = after;
		this.net = new Net(after);
		this.steps = new Steps(this.net);
		this.known = before.getModelElementsByType(FlowNode.class)
			.stream()
			.map(FlowNode::getId)
			.collect(Collectors.toSet());
		this.main = this.net.reached(this.net.begins().get(0));
	}

	/** What would have become of a case. */
	Outcome of(RecordedWay way) {
		Set<Set<String>> markings = Set.of(this.net.begins().get(0));
		Set<String> more = new LinkedHashSet<>();
		String last = "";
		for (RecordedStep step : way.steps()) {
			FlowNode node = this.model.getModelElementById(step.element());
			if (node == null) {
				return new Outcome(Course.STUCK, "没有“%s”这一环节".formatted(step.name()));
			}
			if (interrupts(node)) {
				markings = Set.of(Net.ids(this.net.outgoing(node)));
			}
			else if (isSeen(node) && !isAside(node)) {
				markings = after(node, markings, more);
				if (markings.isEmpty()) {
					return new Outcome(Course.STUCK, "“%s”之后到不了“%s”".formatted(last, step.name()));
				}
				last = step.name();
			}
		}
		return ending(markings, more, last);
	}

	private Outcome ending(Set<Set<String>> markings, Set<String> more, String last) {
		if (closure(markings).stream().noneMatch(Set::isEmpty)) {
			Map<Set<String>, Set<String>> further = throughNewSteps(markings);
			if (!further.containsKey(Set.of())) {
				return new Outcome(Course.STUCK, "“%s”之后办不结".formatted(last));
			}
			more.addAll(further.get(Set.of()));
		}
		return more.isEmpty() ? new Outcome(Course.SAME, "")
				: new Outcome(Course.OTHER, "还要经过“%s”".formatted(String.join("”“", more)));
	}

	/**
	 * The markings after a step, through steps that are new where there is no other way.
	 */
	private Set<Set<String>> after(FlowNode step, Set<Set<String>> markings, Set<String> more) {
		Set<Set<String>> after = fire(step, closure(markings));
		if (after.isEmpty()) {
			throughNewSteps(markings).forEach((marking, passed) -> {
				if (after.addAll(fire(step, Set.of(marking)))) {
					more.addAll(passed);
				}
			});
		}
		return after;
	}

	private Set<Set<String>> fire(FlowNode step, Set<Set<String>> markings) {
		return markings.stream()
			.flatMap(marking -> this.steps.every(marking).stream())
			.filter(move -> move.node().equals(step))
			.map(Move::after)
			.collect(Collectors.toSet());
	}

	/** Each marking that new steps lead to, with the fewest of them. */
	private Map<Set<String>, Set<String>> throughNewSteps(Set<Set<String>> markings) {
		Map<Set<String>, Set<String>> passed = new LinkedHashMap<>();
		closure(markings).forEach(marking -> passed.put(marking, Set.of()));
		Deque<Set<String>> open = new ArrayDeque<>(passed.keySet());
		while (!open.isEmpty()) {
			Set<String> marking = open.remove();
			this.steps.every(marking).stream().filter(move -> isNew(move.node())).forEach(move -> {
				Set<String> names = new LinkedHashSet<>(passed.get(marking));
				names.add(String.valueOf(move.node().getName()));
				closure(Set.of(move.after())).forEach(reached -> {
					if (passed.putIfAbsent(reached, names) == null) {
						open.add(reached);
					}
				});
			});
		}
		return passed;
	}

	private Set<Set<String>> closure(Set<Set<String>> markings) {
		Set<Set<String>> all = new HashSet<>();
		markings.forEach(marking -> all.addAll(this.silent.computeIfAbsent(marking, this::silently)));
		return all;
	}

	/** What a marking comes to by gateways, and by beginning and ending parts. */
	private Set<Set<String>> silently(Set<String> marking) {
		Set<Set<String>> reached = new HashSet<>(Set.of(new TreeSet<>(marking)));
		Deque<Set<String>> open = new ArrayDeque<>(reached);
		while (!open.isEmpty()) {
			this.steps.every(open.remove())
				.stream()
				.filter(move -> !isSeen(move.node()))
				.map(Move::after)
				.filter(reached::add)
				.forEach(open::add);
		}
		return reached;
	}

	private static boolean isSeen(FlowNode node) {
		return node instanceof UserTask || node instanceof ServiceTask || node instanceof CallActivity
				|| node instanceof BoundaryEvent || node instanceof IntermediateCatchEvent;
	}

	private boolean isNew(FlowNode node) {
		return isSeen(node) && !this.known.contains(node.getId());
	}

	private static boolean interrupts(FlowNode node) {
		return node instanceof StartEvent start && start.isInterrupting()
				&& start.getParentElement() instanceof SubProcess part && part.triggeredByEvent();
	}

	/** Beside the case, or thrown inside and caught on a border, which is one step. */
	private boolean isAside(FlowNode node) {
		if (node instanceof BoundaryEvent event) {
			return !event.cancelActivity() || !this.net.spontaneous(event.getAttachedTo()).contains(event);
		}
		return !this.main.contains(node) && !isInAnInterruptingPart(node);
	}

	private static boolean isInAnInterruptingPart(FlowNode node) {
		for (ModelElementInstance scope = node.getParentElement(); scope instanceof SubProcess part; scope = scope
			.getParentElement()) {
			if (part.triggeredByEvent()) {
				return Net.startOf(part).isInterrupting();
			}
		}
		return false;
	}

	/** What becomes of a case. */
	enum Course {

		/** It could have gone the same way. */
		SAME,
		/** It would have been asked for more. */
		OTHER,
		/** It would not have come to an end. */
		STUCK

	}

	/**
	 * What would have become of a case.
	 *
	 * @param course what
	 * @param sentence where, empty when it could have gone the same way
	 */
	record Outcome(Course course, String sentence) {
	}

}
