package onewindow.engine.models;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.dmn.instance.UnaryTests;

/**
 * What a decision table may say: comparisons with texts, and texts. More could fail when
 * it is asked, or run code.
 */
class TableRules {

	private static final Pattern COMPARISON = Pattern
		.compile("-?|TEXTS|not\\(TEXTS\\)".replace("TEXTS", "\\s*\"\\w+\"(\\s*,\\s*\"\\w+\")*\\s*"));

	private static final Pattern TEXT = Pattern.compile("\"[\\w-]+\"");

	private static final Set<String> RECIPIENTS = Set.of("handler", "head", "window", "supervision",
			"districtGovernment");

	private static final Set<String> INPUTS = Set.of("colour", "ground");

	private static final String CAMUNDA = "http://camunda.org/schema/1.0/dmn";

	private static final String STRING = "string";

	private static final Set<String> ELEMENTS = Set.of("definitions", "decision", "decisionTable", "input",
			"inputExpression", "inputValues", "output", "outputValues", "rule", "inputEntry", "outputEntry", "text",
			"description");

	private final Set<String> groups;

	TableRules(Set<String> groups) {
		this.groups = groups;
	}

	List<Finding> check(String file, DmnModelInstance model) {
		List<Finding> findings = new ArrayList<>(words(model));
		Collection<Decision> decisions = model.getModelElementsByType(Decision.class);
		if (decisions.size() != 1
				|| !file.replaceFirst("^.*/", "").equals(decisions.iterator().next().getId() + ".dmn")) {
			findings.add(Rule.TABLE_ID.broken(file, "keep one decision per file, and name the file after its id"));
		}
		decisions.stream()
			.filter(decision -> decision.getCamundaHistoryTimeToLiveString() == null)
			.forEach(decision -> findings
				.add(Rule.TIME_TO_LIVE.broken(decision.getId(), "set the history time to live")));
		decisions.stream()
			.map(Decision::getCamundaHistoryTimeToLiveString)
			.filter(kept -> kept != null && !ValueRules.isDays(kept))
			.forEach(kept -> findings.add(Rule.VALUE.broken(file,
					"set the history time to live in days, for example P3650D; found " + kept)));
		if (model.getModelElementsByType(DecisionTable.class).size() != decisions.size()) {
			findings.add(Rule.TABLE_ID.broken(file, "let each decision be one table"));
		}
		model.getModelElementsByType(DecisionTable.class).forEach(table -> {
			collects(table, findings);
			columns(table, findings);
		});
		model.getModelElementsByType(InputEntry.class).forEach(entry -> {
			language(entry, findings);
			if (!COMPARISON.matcher(text(entry.getText())).matches()) {
				findings.add(Rule.TABLE_ENTRY.broken(entry.getId(), "compare with texts, for example \"red\""));
			}
		});
		model.getModelElementsByType(OutputEntry.class).forEach(entry -> output(entry, findings));
		model.getModelElementsByType(LiteralExpression.class).forEach(expression -> {
			if (!(expression instanceof OutputEntry)) {
				language(expression, findings);
				if (!INPUTS.contains(text(expression.getText()))) {
					findings.add(Rule.TABLE_INPUT.broken(expression.getId(), "name one of the inputs " + INPUTS));
				}
			}
		});
		model.getModelElementsByType(InputExpression.class)
			.stream()
			.filter(input -> !STRING.equals(input.getTypeRef()))
			.forEach(input -> findings.add(Rule.TABLE_INPUT.broken(input.getId(),
					"make its type string: the hall tells tables texts; found " + input.getTypeRef())));
		if (findings.isEmpty()) {
			findings.addAll(TableTrial.of(model).findings());
		}
		return findings;
	}

	/** Each input is asked something, and each row says something to it. */
	private static void columns(DecisionTable table, List<Finding> findings) {
		table.getInputs()
			.stream()
			.filter(input -> input.getInputExpression() == null || text(input.getInputExpression().getText()).isEmpty())
			.forEach(input -> findings.add(Rule.TABLE_INPUT.broken(input.getId(), "name one of the inputs " + INPUTS)));
		table.getRules()
			.stream()
			.filter(rule -> rule.getInputEntries().size() != table.getInputs().size()
					|| rule.getOutputEntries().size() != table.getOutputs().size())
			.forEach(rule -> findings
				.add(Rule.TABLE_ENTRY.broken(rule.getId(), "give it an entry for each input and each output")));
	}

	/** A decision is one table, and nothing of it is passed over. */
	private static List<Finding> words(DmnModelInstance model) {
		List<Finding> findings = new ArrayList<>();
		Dom.elements(model).filter(element -> isDmn(element.getNamespaceURI())).forEach(element -> {
			if (!ELEMENTS.contains(element.getLocalName())) {
				findings.add(Rule.ELEMENT.broken(Dom.nearestId(element),
						"take '%s' away: a decision of the hall is one table".formatted(element.getLocalName())));
			}
			Dom.attributes(element)
				.filter(attribute -> CAMUNDA.equals(attribute.getNamespaceURI())
						&& !attribute.getLocalName().equals("historyTimeToLive"))
				.forEach(attribute -> findings.add(Rule.ATTRIBUTE.broken(Dom.nearestId(element),
						"take '%s' away: the hall has no use for it".formatted(attribute.getLocalName()))));
			Dom.attributes(element)
				.filter(attribute -> attribute.getNodeValue().length() > ValueRules.LINE)
				.forEach(attribute -> findings.add(Rule.LENGTH.broken(Dom.nearestId(element),
						"write at most %d characters for '%s'".formatted(ValueRules.LINE, attribute.getLocalName()))));
		});
		return findings;
	}

	private static boolean isDmn(String namespace) {
		return String.valueOf(namespace).endsWith("/MODEL/") || CAMUNDA.equals(namespace);
	}

	/** Several rows may match, and each names somebody. */
	private static void collects(DecisionTable table, List<Finding> findings) {
		if (table.getHitPolicy() != HitPolicy.COLLECT || table.getAggregation() != null) {
			findings.add(Rule.TABLE_POLICY.broken(table.getId(), "set the hit policy to COLLECT, without aggregation"));
		}
		if (table.getOutputs().size() != 1 || !"recipient".equals(table.getOutputs().iterator().next().getName())) {
			findings.add(Rule.TABLE_OUTPUT.broken(table.getId(), "keep one output, named recipient"));
		}
		table.getOutputs()
			.stream()
			.filter(output -> !STRING.equals(output.getTypeRef()))
			.forEach(output -> findings.add(Rule.TABLE_OUTPUT.broken(output.getId(),
					"make its type string: recipients are texts; found " + output.getTypeRef())));
	}

	private void output(OutputEntry entry, List<Finding> findings) {
		language(entry, findings);
		String text = text(entry.getText());
		String recipient = text.replace("\"", "");
		if (!TEXT.matcher(text).matches() || !RECIPIENTS.contains(recipient) && !this.groups.contains(recipient)) {
			findings.add(Rule.TABLE_OUTPUT.broken(entry.getId(),
					"name one of %s, or an existing group, in quotation marks".formatted(RECIPIENTS)));
		}
	}

	private static void language(LiteralExpression expression, List<Finding> findings) {
		language(expression.getExpressionLanguage(), expression.getId(), findings);
	}

	private static void language(UnaryTests tests, List<Finding> findings) {
		language(tests.getExpressionLanguage(), tests.getId(), findings);
	}

	private static void language(String language, String id, List<Finding> findings) {
		if (language != null && !language.equalsIgnoreCase("feel")) {
			findings.add(Rule.SCRIPT.broken(id, "'%s' runs code of the table's own; use FEEL".formatted(language)));
		}
	}

	private static String text(Text text) {
		return (text != null) ? text.getTextContent().strip() : "";
	}

}
