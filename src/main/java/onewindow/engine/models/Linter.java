package onewindow.engine.models;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
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
import onewindow.foundation.forms.FormDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.ModelException;

import org.springframework.stereotype.Component;

/**
 * Checks the files of one deployment and reports everything at once.
 */
@Component
class Linter {

	private final ModelBeans beans;

	private final Procedures procedures;

	private final Set<String> items;

	private final Set<String> groups = new HashSet<>(
			Set.of(Groups.SUPERVISION, Groups.DIRECTOR, Groups.DISTRICT_GOVERNMENT));

	Linter(ModelBeans beans, Catalogue catalogue, Procedures procedures) {
		this.beans = beans;
		this.procedures = procedures;
		this.items = catalogue.items().stream().map(Item::id).collect(Collectors.toSet());
		catalogue.units().forEach(unit -> {
			for (Unit.Role role : Unit.Role.values()) {
				this.groups.add(unit.group(role));
			}
		});
		catalogue.windows().stream().map(Window::group).forEach(this.groups::add);
	}

	/**
	 * Lints the files of one deployment.
	 * @param files file name to content
	 * @return every finding, empty when all is well
	 */
	List<Finding> lint(Map<String, byte[]> files) {
		List<Finding> findings = new ArrayList<>();
		Set<String> forms = new HashSet<>();
		files.forEach((name, content) -> {
			if (name.endsWith(".form")) {
				readForm(name, content, forms, findings);
			}
		});
		LintRules rules = new LintRules(this.items, this.beans.delegates(), this.beans.questions(), this.groups, forms,
				this.procedures);
		files.keySet()
			.stream()
			.filter(name -> name.endsWith(".bpmn"))
			.skip(1)
			.forEach(name -> findings
				.add(Rule.FILE.broken(name, "deploy one model at a time: each keeps the forms of its own deployment")));
		files.forEach((name, content) -> {
			if (name.endsWith(".bpmn")) {
				lintModel(rules, name, content, findings);
			}
			else if (name.endsWith(".dmn")) {
				lintTable(name, content, findings);
			}
			else if (!name.endsWith(".form")) {
				findings.add(Rule.FILE.broken(name, "leave it out: the hall deploys .bpmn, .dmn and .form files only"));
			}
		});
		return findings;
	}

	private static void readForm(String name, byte[] content, Set<String> forms, List<Finding> findings) {
		try {
			FormDefinition form = FormDefinition.parse(content);
			forms.add(form.id());
			if (form.componentTypes().contains("number")) {
				findings.add(Rule.FORM_NUMBER.broken(name,
						"make it a textfield with the property number: whole or decimal"));
			}
			if (form.componentTypes().contains("datetime")) {
				findings.add(Rule.FORM_DATE.broken(name, "make it a textfield with the property date: day"));
			}
		}
		catch (RuntimeException ex) {
			findings.add(Rule.FORM.broken(name, ex.getMessage()));
		}
	}

	private static void lintModel(LintRules rules, String name, byte[] content, List<Finding> findings) {
		try {
			BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(content));
			findings.addAll(rules.check(name, model));
		}
		catch (ModelException ex) {
			findings.add(Rule.BPMN.broken(name, "not a BPMN 2.0 model: " + ex.getMessage()));
		}
		catch (NoSuchElementException ex) {
			findings.add(Rule.BPMN.broken(name, "draw one process, and give it and each sub-process a start event"));
		}
	}

	private void lintTable(String name, byte[] content, List<Finding> findings) {
		try {
			DmnModelInstance model = Dmn.readModelFromStream(new ByteArrayInputStream(content));
			findings.addAll(new TableRules(this.groups).check(name, model));
		}
		catch (ModelException ex) {
			findings.add(Rule.DMN.broken(name, "not a DMN model: " + ex.getMessage()));
		}
	}

}
