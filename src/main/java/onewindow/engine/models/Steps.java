package onewindow.engine.models;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * Which steps a marking of a net allows. A marking is the flows that hold a token.
 */
class Steps {

	private final Net net;

	private final Map<ModelElementInstance, Set<String>> inside = new HashMap<>();

	private final Map<SequenceFlow, Set<SequenceFlow>> leadsTo = new HashMap<>();

	private final Set<String> doubled = new LinkedHashSet<>();

	Steps(Net net) {
		this.net = net;
	}

	/**
	 * A step.
	 *
	 * @param node what is done
	 * @param after the flows that hold a token afterwards
	 */
	record Move(FlowNode node, Set<String> after) {
	}

	List<Move> from(Set<String> marking) {
		List<Move> steps = new ArrayList<>();
		for (FlowNode node : reached(marking)) {
			if (!waits(node)) {
				of(node, marking, steps);
			}
			if (!steps.isEmpty()) {
				return steps;
			}
		}
		return every(marking);
	}

	/** Whatever can happen next, in whichever order the branches come. */
	List<Move> every(Set<String> marking) {
		List<Move> steps = new ArrayList<>();
		reached(marking).forEach(node -> of(node, marking, steps));
		running(marking).forEach(part -> this.net.spontaneous(part)
			.forEach(event -> steps.add(new Move(event, leave(part, marking, this.net.outgoing(event))))));
		return steps;
	}

	private Set<FlowNode> reached(Set<String> marking) {
		Set<FlowNode> reached = new LinkedHashSet<>();
		marking.forEach(flow -> reached.add(this.net.target(flow)));
		return reached;
	}

	/**
	 * The engine goes on by itself, in one transaction, until somebody or something is
	 * waited for.
	 */
	private static boolean waits(FlowNode node) {
		return node instanceof UserTask || node instanceof CallActivity || node instanceof CatchEvent
				|| node instanceof EventBasedGateway;
	}

	private void of(FlowNode node, Set<String> marking, List<Move> steps) {
		List<SequenceFlow> waiting = this.net.incoming(node)
			.stream()
			.filter(flow -> marking.contains(flow.getId()))
			.toList();
		if (node instanceof ParallelGateway) {
			if (waiting.size() == this.net.incoming(node).size()) {
				steps.add(new Move(node, move(marking, waiting, this.net.outgoing(node))));
			}
		}
		else if (node instanceof InclusiveGateway) {
			if (nothingElseComes(node, waiting, marking)) {
				subsets(node).forEach(chosen -> steps.add(new Move(node, move(marking, waiting, chosen))));
			}
		}
		else {
			waiting.forEach(flow -> single(node, flow, marking, steps));
		}
	}

	private void single(FlowNode node, SequenceFlow from, Set<String> marking, List<Move> steps) {
		if (node instanceof EndEvent end) {
			steps.add(new Move(end, end(end, from, marking)));
		}
		else if (node instanceof SubProcess part) {
			steps.add(new Move(part, move(marking, List.of(from), this.net.outgoing(Net.startOf(part)))));
		}
		else if (node instanceof ExclusiveGateway || node instanceof EventBasedGateway) {
			this.net.outgoing(node)
				.forEach(flow -> steps.add(new Move(node, move(marking, List.of(from), List.of(flow)))));
		}
		else {
			steps.add(new Move(node, complete(move(marking, List.of(from), this.net.outgoing(node)), node)));
			this.net.interrupting(node)
				.forEach(event -> steps.add(new Move(event, move(marking, List.of(from), this.net.outgoing(event)))));
		}
	}

	private Set<String> end(EndEvent end, SequenceFlow from, Set<String> marking) {
		BoundaryEvent caught = this.net.caughtBy(end).orElse(null);
		if (caught != null) {
			return leave(caught.getAttachedTo(), marking, this.net.outgoing(caught));
		}
		Set<String> after = move(marking, List.of(from), List.of());
		if (Net.terminates(end)) {
			after.removeAll(inside(end.getParentElement()));
		}
		return complete(after, end);
	}

	/** A sub-process is done when nothing in it is left to do. */
	private Set<String> complete(Set<String> after, FlowNode last) {
		Set<String> done = after;
		for (ModelElementInstance scope = last.getParentElement(); scope instanceof SubProcess part
				&& !part.triggeredByEvent(); scope = scope.getParentElement()) {
			if (inside(part).stream().anyMatch(done::contains)) {
				return done;
			}
			done = move(done, List.of(), this.net.outgoing(part));
		}
		return done;
	}

	private Set<String> leave(ModelElementInstance scope, Set<String> marking, Iterable<SequenceFlow> to) {
		Set<String> after = new TreeSet<>(marking);
		after.removeAll(inside(scope));
		to.forEach(flow -> after.add(flow.getId()));
		return after;
	}

	private Set<String> move(Set<String> marking, Iterable<SequenceFlow> from, Iterable<SequenceFlow> to) {
		Set<String> after = new TreeSet<>(marking);
		from.forEach(flow -> after.remove(flow.getId()));
		to.forEach(flow -> {
			if (!after.add(flow.getId())) {
				this.doubled.add(flow.getId());
			}
		});
		return after;
	}

	/** The flows that a second token has come to while a first was there. */
	Set<String> doubled() {
		return this.doubled;
	}

	/**
	 * Flows without a condition are always taken, of the others any; the default only
	 * when nothing else is.
	 */
	private List<List<SequenceFlow>> subsets(FlowNode node) {
		InclusiveGateway gateway = (InclusiveGateway) node;
		List<SequenceFlow> always = this.net.outgoing(node)
			.stream()
			.filter(flow -> flow.getConditionExpression() == null && !flow.equals(gateway.getDefault()))
			.toList();
		List<SequenceFlow> free = this.net.outgoing(node)
			.stream()
			.filter(flow -> flow.getConditionExpression() != null && !flow.equals(gateway.getDefault()))
			.toList();
		List<List<SequenceFlow>> subsets = new ArrayList<>();
		for (int bits = 0; bits < 1 << free.size(); bits++) {
			List<SequenceFlow> chosen = new ArrayList<>(always);
			for (int i = 0; i < free.size(); i++) {
				if ((bits >> i & 1) == 1) {
					chosen.add(free.get(i));
				}
			}
			if (!chosen.isEmpty()) {
				subsets.add(chosen);
			}
			else if (gateway.getDefault() != null) {
				subsets.add(List.of(gateway.getDefault()));
			}
		}
		return subsets;
	}

	private boolean nothingElseComes(FlowNode join, List<SequenceFlow> waiting, Set<String> marking) {
		return this.net.incoming(join)
			.stream()
			.filter(flow -> !waiting.contains(flow))
			.noneMatch(flow -> marking.stream()
				.map(this.net::flow)
				.anyMatch(token -> !waiting.contains(token) && leadsTo(token).contains(flow)));
	}

	/** The flows that a token can come to. */
	private Set<SequenceFlow> leadsTo(SequenceFlow token) {
		if (!this.leadsTo.containsKey(token)) {
			Set<SequenceFlow> later = new LinkedHashSet<>();
			this.net.reached(Set.of(token.getId())).forEach(node -> later.addAll(this.net.outgoing(node)));
			for (ModelElementInstance scope = token.getParentElement(); scope instanceof SubProcess part; scope = scope
				.getParentElement()) {
				Set<String> out = Net.ids(this.net.outgoing(part));
				this.net.outgoing(part).forEach(later::add);
				this.net.reached(out).forEach(node -> later.addAll(this.net.outgoing(node)));
			}
			this.leadsTo.put(token, later);
		}
		return this.leadsTo.get(token);
	}

	private Set<SubProcess> running(Set<String> marking) {
		Set<SubProcess> running = new LinkedHashSet<>();
		marking.forEach(flow -> {
			for (ModelElementInstance scope = this.net.flow(flow)
				.getParentElement(); scope instanceof SubProcess part; scope = scope.getParentElement()) {
				running.add(part);
			}
		});
		return running;
	}

	private Set<String> inside(ModelElementInstance scope) {
		return this.inside.computeIfAbsent(scope, this.net::inside);
	}

}
