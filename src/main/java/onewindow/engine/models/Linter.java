package onewindow.engine.models;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;

import onewindow.engine.staff.Groups;
import onewindow.engine.workflow.ModelBeans;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Item;
import onewindow.foundation.catalogue.Unit;
import onewindow.foundation.catalogue.Window;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;

import org.springframework.stereotype.Component;

/**
 * Checks the files of one deployment and reports everything at once.
 */
@Component
class Linter {

	private static final int MOST_BYTES = 2_000_000;

	private final ModelBeans beans;

	private final Procedures procedures;

	private final FormContractRules contracts;

	private final TableRules tables;

	private final StageRules stages;

	private final Set<String> items;

	private final Set<String> groups = new HashSet<>(
			Set.of(Groups.SUPERVISION, Groups.DIRECTOR, Groups.DISTRICT_GOVERNMENT));

	/** Everybody of a unit, who is never asked to do a step. */
	private final Set<String> people = new HashSet<>();

	Linter(ModelBeans beans, Catalogue catalogue, Procedures procedures, ItemDeriver deriver) {
		this.beans = beans;
		this.procedures = procedures;
		this.stages = new StageRules(catalogue);
		this.contracts = new FormContractRules(deriver, procedures);
		this.items = catalogue.items().stream().map(Item::id).collect(Collectors.toSet());
		catalogue.units().forEach(unit -> {
			this.people.add(unit.group());
			for (Unit.Role role : Unit.Role.values()) {
				this.groups.add(unit.group(role));
			}
		});
		catalogue.windows().stream().map(Window::group).forEach(this.groups::add);
		this.people.addAll(this.groups);
		this.tables = new TableRules(this.groups);
	}

	/**
	 * Lints the files of one deployment.
	 * @param files file name to content
	 * @return every finding, empty when all is well
	 */
	List<Finding> lint(Map<String, byte[]> files) {
		List<Finding> findings = new ArrayList<>();
		if (files.values().stream().mapToLong(content -> content.length).sum() > MOST_BYTES) {
			return List.of(Rule.FILE.broken(String.join(", ", files.keySet()),
					"take out what is not needed: a deployment has at most 2 MB"));
		}
		files.keySet()
			.stream()
			.filter(name -> name.endsWith(".bpmn"))
			.skip(1)
			.forEach(name -> findings
				.add(Rule.FILE.broken(name, "deploy one model at a time: each keeps the forms of its own deployment")));
		Map<String, byte[]> forms = forms(files, findings);
		files.forEach((name, content) -> {
			findings.addAll(SavedAs.check(name, content));
			if (name.endsWith(".bpmn")) {
				findings.addAll(model(name, content, forms));
			}
			else if (name.endsWith(".dmn")) {
				findings.addAll(table(name, content));
			}
			else if (!name.endsWith(".form")) {
				findings.add(Rule.FILE.broken(name, "leave it out: the hall deploys .bpmn, .dmn and .form files only"));
			}
		});
		return findings;
	}

	private List<Finding> model(String name, byte[] content, Map<String, byte[]> forms) {
		List<Finding> findings = new ArrayList<>(XmlRules.model(name, content));
		if (!findings.isEmpty()) {
			return findings;
		}
		try {
			BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(content));
			findings.addAll(Flows.check(model));
			if (findings.isEmpty()) {
				Flows.list(model);
				String key = WayOutRules.processOf(model).getId();
				if (isKnown(key) && name.endsWith(key + ".bpmn")) {
					findings.addAll(this.contracts.check(key, forms, model));
					findings.addAll(this.stages.check(key, model));
				}
				findings.addAll(rules(forms.keySet(), this.contracts.routes(model, forms)).check(name, model));
			}
		}
		catch (ModelException ex) {
			findings.add(Rule.BPMN.broken(name, "not a BPMN 2.0 model: " + ex.getMessage()));
		}
		catch (NoSuchElementException ex) {
			findings.add(Rule.BPMN.broken(name, "draw one process, and give it and each sub-process a start event"));
		}
		return findings;
	}

	private LintRules rules(Set<String> forms, Routes routes) {
		return new LintRules(this.items, this.beans, this.groups, this.people, forms, this.procedures, routes);
	}

	private boolean isKnown(String key) {
		return this.items.contains(key) || this.procedures.find(key).isPresent() || ItemDeriver.PATTERNS.contains(key);
	}

	/** The forms that work, by their ids. */
	private static Map<String, byte[]> forms(Map<String, byte[]> files, List<Finding> findings) {
		Map<String, byte[]> forms = new HashMap<>();
		files.forEach((name, content) -> {
			if (name.endsWith(".form")) {
				List<Finding> flaws = FormRules.check(name, content);
				findings.addAll(flaws);
				if (flaws.isEmpty()) {
					forms.putIfAbsent(name.replaceFirst("^.*/", "").replace(".form", ""), content);
				}
			}
		});
		return forms;
	}

	/** What the tables among some files answer, as far as they lint. */
	List<TableTrial.Row> tryTables(Map<String, byte[]> files) {
		return files.entrySet()
			.stream()
			.filter(file -> file.getKey().endsWith(".dmn"))
			.filter(file -> table(file.getKey(), file.getValue()).stream().allMatch(Linter::isOfTheTrial))
			.map(file -> Dmn.readModelFromStream(new ByteArrayInputStream(file.getValue())))
			.flatMap(model -> TableTrial.of(model).rows().stream())
			.toList();
	}

	private static boolean isOfTheTrial(Finding finding) {
		return Set.of(Rule.TABLE_ROW, Rule.TABLE_COVER).contains(finding.rule());
	}

	private List<Finding> table(String name, byte[] content) {
		List<Finding> findings = new ArrayList<>(XmlRules.table(name, content));
		if (findings.isEmpty()) {
			findings.addAll(this.tables.check(name, Dmn.readModelFromStream(new ByteArrayInputStream(content))));
		}
		return findings;
	}

}
