package onewindow.engine.models;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import onewindow.engine.models.Steps.Move;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/**
 * Whether every case comes to an end, and to one with a decision. Looks at every marking
 * that the control flow can reach: tasks and calls are one step, gateways choose freely,
 * interrupting events are alternatives, and what does not interrupt is a net of its own.
 */
class Soundness {

	private static final int MOST_STATES = 100_000;

	private static final String ACCEPTS = "startClock";

	private static final Set<String> CLOSES = Set.of("issueGrant", "issueRefusal", "issueReturnNotice",
			"issueNonAcceptanceNotice");

	private final Net net;

	private final Steps steps;

	private final Set<FlowNode> done = new HashSet<>();

	private final List<Finding> findings = new ArrayList<>();

	private Soundness(BpmnModelInstance model) {
		this.net = new Net(model);
		this.steps = new Steps(this.net);
	}

	/**
	 * Looks at a model.
	 * @param model a model without other findings
	 * @param isCalled whether it is a procedure, whose caller answers the applicant
	 */
	static List<Finding> check(BpmnModelInstance model, boolean isCalled) {
		Soundness soundness = new Soundness(model);
		List<Set<String>> begins = soundness.net.begins();
		Set<FlowNode> main = soundness.net.reached(begins.get(0));
		Set<Set<String>> interrupting = isCalled ? Set.of() : soundness.net.interruptingBegins();
		begins.forEach(begin -> soundness.explore(begin, begin.equals(begins.get(0)), interrupting.contains(begin)));
		if (soundness.findings.isEmpty()) {
			soundness.isDoneOnce();
		}
		begins.stream().skip(1).forEach(begin -> soundness.staysAside(begin, main));
		if (soundness.findings.isEmpty()) {
			soundness.unreached(model);
		}
		return soundness.findings;
	}

	/**
	 * What a run has come to.
	 *
	 * @param marking the flows that hold a token
	 * @param accepted whether the application was accepted
	 * @param closed whether a document has closed it
	 */
	private record State(Set<String> marking, boolean accepted, boolean closed) {
	}

	/** A branch that ends everything else may do so to somebody who was accepted. */
	private void explore(Set<String> begin, boolean main, boolean interrupts) {
		Set<State> known = new HashSet<>();
		Deque<State> open = new ArrayDeque<>();
		Map<State, List<State>> before = new HashMap<>();
		Set<String> stuck = new TreeSet<>();
		open.add(new State(new TreeSet<>(begin), interrupts, false));
		known.add(open.peek());
		boolean unanswered = false;
		while (!open.isEmpty()) {
			if (known.size() > MOST_STATES) {
				this.findings.add(Rule.STATE_SPACE.broken(begin.iterator().next(),
						"do less at the same time, or call a procedure"));
				return;
			}
			State state = open.remove();
			List<Move> possible = this.steps.from(state.marking());
			unanswered |= state.marking().isEmpty() && state.accepted() && !state.closed();
			for (Move step : possible) {
				State after = after(state, step);
				before.computeIfAbsent(after, key -> new ArrayList<>()).add(state);
				if (known.add(after)) {
					open.add(after);
				}
			}
		}
		known.removeAll(comeToAnEnd(known, before));
		known.forEach(state -> stuck.addAll(state.marking()));
		report(stuck, (main || interrupts) && unanswered);
	}

	/** The states from which an end can be reached. */
	private static Set<State> comeToAnEnd(Set<State> known, Map<State, List<State>> before) {
		Set<State> good = known.stream()
			.filter(state -> state.marking().isEmpty())
			.collect(Collectors.toCollection(HashSet::new));
		Deque<State> open = new ArrayDeque<>(good);
		while (!open.isEmpty()) {
			before.getOrDefault(open.remove(), List.of()).stream().filter(good::add).forEach(open::add);
		}
		return good;
	}

	private State after(State state, Move step) {
		this.done.add(step.node());
		if (step.node() instanceof EndEvent end) {
			this.net.caughtBy(end).ifPresent(this.done::add);
		}
		String delegate = (step.node() instanceof ServiceTask task)
				? String.valueOf(task.getCamundaDelegateExpression()).replaceAll("[#${}]|And[A-Z].*", "") : "";
		boolean accepted = state.accepted() || delegate.equals(ACCEPTS);
		return new State(step.after(), accepted, state.closed() || accepted && CLOSES.contains(delegate));
	}

	private void report(Set<String> stuck, boolean unanswered) {
		stuck.stream()
			.map(flow -> this.net.target(flow).getId())
			.distinct()
			.forEach(node -> this.findings.add(Rule.DEADLOCK.broken(node,
					"it can wait for a token that never comes; join what was parted, with a gateway of the same kind")));
		if (unanswered) {
			this.findings.add(Rule.DECISION.broken(this.net.process(),
					"issue a decision or a closing document on every path from the start of the clock"));
		}
	}

	private void isDoneOnce() {
		this.steps.doubled()
			.stream()
			.map(flow -> this.net.target(flow).getId())
			.distinct()
			.forEach(node -> this.findings.add(Rule.DOUBLE_TOKEN.broken(node,
					"two branches come here at the same time; join them before with a gateway of the kind that parted them")));
	}

	private void staysAside(Set<String> begin, Set<FlowNode> main) {
		this.net.reached(begin)
			.stream()
			.filter(main::contains)
			.findFirst()
			.ifPresent(node -> this.findings.add(Rule.OWN_NET.broken(node.getId(),
					"end the branch that does not interrupt by itself; it leads into the main one here")));
	}

	/**
	 * Boundary events that do not interrupt, and event sub-processes, begin nets of their
	 * own.
	 */
	private static boolean isAside(FlowNode node) {
		return node instanceof BoundaryEvent event && !event.cancelActivity()
				|| node instanceof SubProcess part && part.triggeredByEvent();
	}

	private void unreached(BpmnModelInstance model) {
		model.getModelElementsByType(FlowNode.class)
			.stream()
			.filter(node -> !(node instanceof StartEvent) && !isAside(node) && !this.done.contains(node))
			.forEach(node -> this.findings.add(Rule.DEAD_ELEMENT.broken(node.getId(), "lead to it, or take it away")));
	}

}
