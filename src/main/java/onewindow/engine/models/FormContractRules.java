package onewindow.engine.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import onewindow.engine.workflow.Variables;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/**
 * Whether the forms of a deployment tell its process what the hall means by it: forms of
 * the hall all that they ask, forms of a designer nothing that means something already.
 */
class FormContractRules {

	private static final ObjectMapper MAPPER = new ObjectMapper();

	private static final Set<String> OF_EVERY_CASE = Set.of(Variables.CASE_NUMBER, Variables.ITEM_NAME,
			Variables.APPLICANT_NAME, Variables.CARD);

	private final ItemDeriver deriver;

	private final Procedures procedures;

	FormContractRules(ItemDeriver deriver, Procedures procedures) {
		this.deriver = deriver;
		this.procedures = procedures;
	}

	/**
	 * Checks forms that work.
	 * @param key the process to which they belong
	 * @param forms id to content
	 * @param model its model
	 */
	List<Finding> check(String key, Map<String, byte[]> forms, BpmnModelInstance model) {
		List<Finding> findings = new ArrayList<>();
		forms.forEach((id, content) -> this.deriver.formOf(key, id, model)
			.ifPresentOrElse(contract -> findings.addAll(FormRules.keeps(id + ".form", content, contract)),
					() -> findings.addAll(own(id, content))));
		return findings;
	}

	private List<Finding> own(String id, byte[] content) {
		Set<String> taken = this.deriver.routedVariables();
		taken.addAll(OF_EVERY_CASE);
		this.procedures.all().forEach(procedure -> {
			taken.addAll(procedure.inputs());
			taken.addAll(procedure.outputs());
		});
		return Route.components(json(content))
			.keySet()
			.stream()
			.filter(taken::contains)
			.map(key -> Rule.FORM_CONTRACT.broken(id + ".form",
					"give the field '%s' another key: it tells what only a form of the hall may tell".formatted(key)))
			.toList();
	}

	/** What a model can ask in its conditions. */
	Routes routes(BpmnModelInstance model, Map<String, byte[]> forms) {
		Routes routes = new Routes();
		forms.forEach((id, content) -> this.deriver.drawn(id)
			.ifPresentOrElse(drawn -> routes.addBinding(Route.of(drawn, json(content))),
					() -> routes.addFree(Route.ofOwn(json(content)))));
		CallRules.called(model)
			.map(this.procedures::find)
			.forEach(called -> called.ifPresent(procedure -> routes.addOutputs(procedure.outputs())));
		return routes;
	}

	private static JsonNode json(byte[] content) {
		try {
			return MAPPER.readTree(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
