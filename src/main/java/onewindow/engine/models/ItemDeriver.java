package onewindow.engine.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.ObjectNode;
import onewindow.engine.staff.Groups;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.DeferralTerms;
import onewindow.foundation.catalogue.Extension.Approver;
import onewindow.foundation.catalogue.Item;
import onewindow.foundation.catalogue.Unit;
import onewindow.foundation.catalogue.Unit.Role;
import onewindow.foundation.catalogue.Window;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Derives an item's process and forms. The same item gives the same bytes.
 */
@Component
class ItemDeriver {

	/** The keys of the patterns. */
	static final List<String> PATTERNS = List.of("approval", "instant");

	private final Catalogue catalogue;

	private final DeferralTerms deferralTerms;

	private final DrawnForms forms;

	private final Map<String, BpmnModelInstance> patterns = new HashMap<>();

	ItemDeriver(Catalogue catalogue, DeferralTerms deferralTerms, DrawnForms forms) {
		this.forms = forms;
		this.catalogue = catalogue;
		this.deferralTerms = deferralTerms;
	}

	/**
	 * The item's own model if one lies beside its YAML, otherwise the pattern with the
	 * stages that do not apply cut out.
	 */
	ItemModel derive(Item item) {
		Unit unit = this.catalogue.unitOf(item);
		ClassPathResource own = new ClassPathResource("processes/items/%s/%s.bpmn".formatted(unit.slug(), item.id()));
		BpmnModelInstance model = own.exists() ? read(own) : derive(item, unit);
		Map<String, byte[]> files = new LinkedHashMap<>();
		files.put(item.id() + ".bpmn", Bpmn.convertToString(model).getBytes(StandardCharsets.UTF_8));
		FormDeriver deriver = new FormDeriver(item, this.catalogue, this.deferralTerms, StageRules.drawn(model));
		for (String form : Forms.of(model)) {
			files.put(form + ".form", deriver.derive(this.forms.find(form).orElseThrow()));
		}
		return new ItemModel(item.id(), files);
	}

	/** A form as the hall draws it, with its properties. */
	Optional<ObjectNode> drawn(String form) {
		return this.forms.find(form);
	}

	/** What the forms of the hall tell their processes. */
	Set<String> routedVariables() {
		return this.forms.all()
			.flatMap(form -> Route.of(form, form).stream())
			.map(Route::variable)
			.collect(Collectors.toSet());
	}

	/**
	 * A form of the hall.
	 * @param key the process in which it is asked
	 * @param form its id
	 * @param model the model of that process
	 * @return as it is deployed with that model, empty when the hall has no such form
	 */
	Optional<byte[]> formOf(String key, String form, BpmnModelInstance model) {
		return this.forms.find(form)
			.map(drawn -> this.catalogue.item(key)
				.map(item -> new FormDeriver(item, this.catalogue, this.deferralTerms, StageRules.drawn(model))
					.derive(drawn))
				.orElseGet(() -> DrawnForms.bytes(drawn)));
	}

	/** The patterns as drawn, by their keys. */
	Map<String, byte[]> patterns() {
		Map<String, byte[]> patterns = new LinkedHashMap<>();
		for (String key : PATTERNS) {
			patterns.put(key, bytesOf(new ClassPathResource("processes/patterns/%s.bpmn".formatted(key))));
		}
		return patterns;
	}

	private static byte[] bytesOf(ClassPathResource file) {
		try {
			return file.getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private BpmnModelInstance derive(Item item, Unit unit) {
		BpmnModelInstance model = pattern(item.onTheSpot() ? "instant" : "approval");
		Process process = model.getModelElementsByType(Process.class).iterator().next();
		process.setId(item.id());
		process.setName(item.nameZh());
		UnaryOperator<String> fillIn = text -> text.replace("{decider}", deciderOf(item, unit))
			.replace("{extension-approver}", extensionApproverOf(item, unit))
			.replace("{unit}", unit.slug())
			.replace("{window}", Window.groupOf(item.window()));
		model.getModelElementsByType(UserTask.class)
			.forEach(task -> task.setCamundaCandidateGroups(fillIn.apply(task.getCamundaCandidateGroups())));
		model.getModelElementsByType(CamundaIn.class)
			.stream()
			.filter(in -> in.getCamundaSourceExpression() != null)
			.forEach(in -> in.setCamundaSourceExpression(fillIn.apply(in.getCamundaSourceExpression())));
		new StageCutter(model).cut(item, this.deferralTerms.daysFor(item) > 0);
		return model;
	}

	/** Read once and copied: parsing takes longer than everything else. */
	private BpmnModelInstance pattern(String key) {
		synchronized (this.patterns) {
			return this.patterns
				.computeIfAbsent(key, name -> read(new ClassPathResource("processes/patterns/%s.bpmn".formatted(name))))
				.clone();
		}
	}

	private static String deciderOf(Item item, Unit unit) {
		return item.decidedByGovernment() ? Groups.DISTRICT_GOVERNMENT : unit.group(Role.DECIDE);
	}

	private static String extensionApproverOf(Item item, Unit unit) {
		return (item.extension().approver() == Approver.DISTRICT_GOVERNMENT) ? Groups.DISTRICT_GOVERNMENT
				: unit.group(Role.HEAD);
	}

	private static BpmnModelInstance read(ClassPathResource file) {
		try (InputStream in = file.getInputStream()) {
			return Bpmn.readModelFromStream(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
