package onewindow.engine.models;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import onewindow.foundation.catalogue.Item;
import onewindow.foundation.catalogue.Item.Applies;
import onewindow.foundation.catalogue.Stage;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The graph of each derived item is that of its pattern, less the stages that it does not
 * have. Says by itself what should be left, without the code that cuts.
 */
class CutGraphTests {

	private static final Map<Stage, String> STAGES = Map.of(Stage.ONSITE_VERIFICATION, "SiteVerification",
			Stage.COORDINATION, "Consultation", Stage.EXPERT_REVIEW, "ExpertReview", Stage.INSPECTION_TESTING,
			"InspectionTesting", Stage.HEARING, "Hearing", Stage.PUBLICITY, "Publicity");

	private static final Set<String> DEFERRAL = Set.of("Call_DeferredMaterials", "Gateway_DeferredSupplied",
			"EndEvent_DeferredSupplied", "Task_DecideDeferralOverdue", "Gateway_DeferralOverdue",
			"ServiceTask_StopClockWithdrawn", "ServiceTask_IssueDeferralReturnNotice", "EndEvent_DeferralWithdrawn",
			"BoundaryEvent_DeferralWithdrawn", "EndEvent_WithdrawnAfterDeferral");

	private static final Set<String> EXTENSION = Set.of("SubProcess_Extension", "StartEvent_ExtensionProposed",
			"Task_ApproveExtension", "Gateway_ExtensionApproved", "ServiceTask_ExtendClock",
			"ServiceTask_IssueExtensionNotice", "EndEvent_Extended", "EndEvent_NotExtended");

	private static final Set<String> STATUTORY = Set.of("BoundaryEvent_StatutoryOverdue",
			"BoundaryEvent_StatutoryDueSoon");

	private static final String ALL_STAGES = "SubProcess_Stages";

	private final ItemDeriver deriver = new ItemDeriver(Items.CATALOGUE, Items.TERMS, Items.FORMS);

	static Stream<Item> derived() {
		return Items.CATALOGUE.items()
			.stream()
			.filter(item -> !new ClassPathResource(
					"processes/items/%s/%s.bpmn".formatted(Items.CATALOGUE.unitOf(item).slug(), item.id()))
				.exists());
	}

	@ParameterizedTest
	@MethodSource("derived")
	void isThePatternLessTheCutStages(Item item) {
		Map<String, Set<String>> graph = graph(this.deriver.patterns().get(item.onTheSpot() ? "instant" : "approval"));
		if (!item.onTheSpot()) {
			cut(graph, item);
		}

		assertThat(graph(this.deriver.derive(item).files().get(item.id() + ".bpmn"))).isEqualTo(graph);
	}

	private static void cut(Map<String, Set<String>> graph, Item item) {
		STAGES.forEach((stage, name) -> stage(graph, name, item.stage(stage)));
		if (STAGES.keySet().stream().allMatch(stage -> item.stage(stage) == Applies.NONE)) {
			Set.of("StartEvent_Examined", "EndEvent_Heard").forEach(node -> remove(graph, node));
			contract(graph, ALL_STAGES);
		}
		if (item.statutoryDays() == null) {
			STATUTORY.forEach(node -> remove(graph, node));
		}
		if (Items.TERMS.daysFor(item) == 0) {
			DEFERRAL.forEach(node -> remove(graph, node));
			contract(graph, "Gateway_DeferredMaterials");
		}
		if (!item.extension().allowed()) {
			EXTENSION.forEach(node -> remove(graph, node));
			graph.get("Gateway_Reviewed").remove("Task_ReviewCase");
		}
	}

	private static void stage(Map<String, Set<String>> graph, String name, Applies applies) {
		if (applies == Applies.CONDITIONAL) {
			return;
		}
		if (applies == Applies.NONE) {
			remove(graph, "Call_" + name);
		}
		else {
			graph.get("Gateway_" + name).remove("Gateway_%sDone".formatted(name));
		}
		contract(graph, "Gateway_" + name);
		contract(graph, "Gateway_%sDone".formatted(name));
	}

	private static void remove(Map<String, Set<String>> graph, String node) {
		graph.remove(node);
		graph.values().forEach(next -> next.remove(node));
	}

	/** Whoever led to the node leads to where it led. */
	private static void contract(Map<String, Set<String>> graph, String node) {
		Set<String> after = graph.remove(node);
		graph.values().stream().filter(next -> next.remove(node)).forEach(next -> next.addAll(after));
	}

	private static Map<String, Set<String>> graph(byte[] file) {
		BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(file));
		Map<String, Set<String>> graph = new TreeMap<>();
		model.getModelElementsByType(FlowNode.class).forEach(node -> graph.put(node.getId(), new TreeSet<>()));
		for (SequenceFlow flow : model.getModelElementsByType(SequenceFlow.class)) {
			graph.get(flow.getSource().getId()).add(flow.getTarget().getId());
		}
		return graph;
	}

}
