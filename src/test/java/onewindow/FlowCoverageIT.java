package onewindow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import onewindow.engine.models.ModelVersions;
import onewindow.engine.models.Models;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Item;
import onewindow.testing.OpenHall;
import onewindow.testing.Soak;
import onewindow.testing.TakenFlows;
import onewindow.testing.Walker;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cases of every item are walked until every sequence flow of its model, and of the
 * procedures, was taken, and every boundary event and event start fired once and stayed
 * silent once. Each of these ways can be replayed on the model it was gone on.
 */
@Soak
@OpenHall
class FlowCoverageIT {

	private static final int LEAST_WALKS = 30;

	private static final int MOST_WALKS = 150;

	/** Derived items that between them have every part of the patterns. */
	private static final Set<String> REPRESENTATIVES = Set.of("unemployment-registration", "entertainment-venue-permit",
			"construction-project-planning-permit", "joint-test-permit");

	@Autowired
	Walker walker;

	@Autowired
	Models models;

	@Autowired
	ModelVersions versions;

	@Autowired
	TakenFlows taken;

	@Autowired
	Catalogue catalogue;

	@Autowired
	RepositoryService repository;

	@Autowired
	JdbcClient jdbc;

	@Test
	void takesEveryFlowAndFiresEveryEventOnceAndOnceNot() throws IOException {
		List<String> report = new ArrayList<>();
		Set<String> missing = new TreeSet<>();
		// Nothing calls these: the hall starts them, for an order about fire, and to tell
		// whom nothing else reaches.
		Set<String> procedures = new TreeSet<>(Set.of("fire-order-on-licence", "tell-applicant"));
		for (Item item : walked()) {
			BpmnModelInstance model = model(item.id());
			int walks = 0;
			while (walks < LEAST_WALKS || walks < MOST_WALKS && !missing(item.id(), model).isEmpty()) {
				this.walker.walk(item.id(), walks++);
			}
			collect(item.id(), model, walks, report, missing);
			called(model, procedures);
			couldGoTheSameWayAgain(item.id());
		}
		procedures.forEach(key -> collect(key, model(key), 0, report, missing));
		Files.write(Path.of("target/flow-coverage.txt"), report);
		assertThat(missing).as(String.join("\n", report)).isEmpty();
	}

	private void couldGoTheSameWayAgain(String key) {
		assertThat(this.models.replay(key, this.versions.drawn(key).orElseThrow())).as(key)
			.isNotEmpty()
			.allSatisfy(replayed -> assertThat(replayed.course()).as(replayed.toString()).isEqualTo("same"));
	}

	private List<Item> walked() {
		return this.catalogue.items()
			.stream()
			.filter(item -> REPRESENTATIVES.contains(item.id()) || isDrawn(item))
			.toList();
	}

	private boolean isDrawn(Item item) {
		String file = "processes/items/%s/%s.bpmn".formatted(this.catalogue.unitOf(item).slug(), item.id());
		return new ClassPathResource(file).exists();
	}

	private void collect(String key, BpmnModelInstance model, int walks, List<String> report, Set<String> missing) {
		Collection<String> open = missing(key, model);
		int all = model.getModelElementsByType(SequenceFlow.class).size() + 2 * events(model).size();
		report.add("%-40s %5.1f %% of %d flows and events%s".formatted(key, 100.0 * (all - open.size()) / all, all,
				(walks > 0) ? " in " + walks + " walks" : ""));
		open.forEach(each -> missing.add(key + ": " + each));
	}

	private void called(BpmnModelInstance model, Set<String> procedures) {
		model.getModelElementsByType(CallActivity.class).forEach(call -> {
			if (procedures.add(call.getCalledElement())) {
				called(model(call.getCalledElement()), procedures);
			}
		});
	}

	private BpmnModelInstance model(String key) {
		return this.repository.getBpmnModelInstance(this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(key)
			.latestVersion()
			.singleResult()
			.getId());
	}

	private Collection<String> missing(String key, BpmnModelInstance model) {
		List<String> missing = new ArrayList<>();
		model.getModelElementsByType(SequenceFlow.class)
			.stream()
			// The engine passes these without taking them; what they lead to is seen.
			.filter(flow -> !(flow.getSource() instanceof EventBasedGateway))
			.map(SequenceFlow::getId)
			.filter(flow -> !this.taken.has(key, flow))
			.forEach(missing::add);
		Map<String, Integer> begun = begun(key);
		events(model).forEach((event, host) -> {
			int fired = begun.getOrDefault(event, 0);
			int chances = begun.getOrDefault(host, 0);
			if (fired == 0) {
				missing.add(event + " never fired");
			}
			if (chances <= fired) {
				missing.add(event + " always fired");
			}
		});
		return missing;
	}

	/** Boundary events and event starts, each with what it belongs to. */
	private static Map<String, String> events(BpmnModelInstance model) {
		Map<String, String> events = new LinkedHashMap<>();
		model.getModelElementsByType(BoundaryEvent.class)
			.forEach(event -> events.put(event.getId(), event.getAttachedTo().getId()));
		model.getModelElementsByType(StartEvent.class)
			.stream()
			.filter(start -> start.getParentElement() instanceof SubProcess part && part.triggeredByEvent())
			.forEach(start -> events.put(start.getId(), around((SubProcess) start.getParentElement())));
		return events;
	}

	private static String around(SubProcess part) {
		return (part.getParentElement() instanceof Process process)
				? process.getChildElementsByType(StartEvent.class).iterator().next().getId()
				: ((FlowNode) part.getParentElement()).getId();
	}

	/** How often each element of a process has begun. */
	private Map<String, Integer> begun(String key) {
		Map<String, Integer> begun = new HashMap<>();
		this.jdbc.sql("""
				select ltrim(step, '>') as element, count(*) as times from public.act_hi_procinst instance
				join hall.way way on way.instance = instance.id_ cross join lateral unnest(way.steps) step
				where instance.proc_def_key_ = ? and left(step, 1) not in ('<', '!')
				group by 1""").param(key).query((row, n) -> begun.put(row.getString(1), row.getInt(2))).list();
		return begun;
	}

}
