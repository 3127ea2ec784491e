package onewindow.engine.models;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import onewindow.engine.workflow.TableCase;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;

/**
 * Asks a decision table about every case that can come, before it is in force, with the
 * engine that will ask it.
 */
class TableTrial {

	private static final Pattern WORD = Pattern.compile("\"(\\w+)\"");

	private final DmnModelInstance model;

	private final List<TableCase> cases;

	private final Set<String> matched = new LinkedHashSet<>();

	private final List<Row> rows = new ArrayList<>();

	private TableTrial(DmnModelInstance model, List<TableCase> cases) {
		this.model = model;
		this.cases = cases;
	}

	/**
	 * Asks a table.
	 * @param model a table without other findings
	 * @return what it answers, and what is wrong with that
	 */
	static Outcome of(DmnModelInstance model) {
		Decision decision = model.getModelElementsByType(Decision.class).iterator().next();
		TableTrial trial = new TableTrial(model, TableCase.of(decision.getId()));
		List<Finding> findings = new ArrayList<>();
		if (trial.cases.isEmpty()) {
			findings.add(Rule.TABLE_ID.broken(decision.getId(), "name it after a table that the hall asks"));
			return new Outcome(List.of(), findings);
		}
		trial.words(findings);
		try {
			trial.ask(decision.getId());
			if (findings.isEmpty()) {
				trial.uncovered(findings);
			}
			if (findings.isEmpty()) {
				trial.neverMatched(findings);
			}
		}
		catch (DmnEngineException | FeelException ex) {
			findings.add(Rule.TABLE_VALUE.broken(decision.getId(), ex.getMessage()));
		}
		return new Outcome(trial.rows, findings);
	}

	private void ask(String key) {
		DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
		configuration.setCustomPostDecisionTableEvaluationListeners(List.of(this::note));
		DmnEngine engine = configuration.buildEngine();
		DmnDecision decision = engine.parseDecision(key, this.model);
		this.cases.forEach(asked -> this.rows.add(new Row(asked.zh(), asked.inputs(),
				engine.evaluateDecisionTable(decision, asked.inputs()).collectEntries("recipient"))));
	}

	private void note(DmnDecisionTableEvaluationEvent event) {
		event.getMatchingRules().stream().map(DmnEvaluatedDecisionRule::getId).forEach(this.matched::add);
	}

	/** A word that is misspelt, or stands in the column of another input. */
	private void words(List<Finding> findings) {
		DecisionTable table = this.model.getModelElementsByType(DecisionTable.class).iterator().next();
		List<Input> inputs = List.copyOf(table.getInputs());
		table.getRules().forEach(rule -> {
			List<InputEntry> entries = List.copyOf(rule.getInputEntries());
			for (int column = 0; column < inputs.size(); column++) {
				words(inputs.get(column), entries.get(column), findings);
			}
		});
	}

	private void words(Input input, InputEntry entry, List<Finding> findings) {
		String name = input.getInputExpression().getText().getTextContent().strip();
		Set<String> known = this.cases.stream()
			.map(asked -> String.valueOf(asked.inputs().get(name)))
			.collect(Collectors.toCollection(TreeSet::new));
		WORD.matcher(entry.getTextContent())
			.results()
			.map((MatchResult word) -> word.group(1))
			.filter(word -> !known.contains(word))
			.forEach(word -> findings.add(Rule.TABLE_VALUE.broken(entry.getId(),
					"'%s' is never '%s'; write one of %s".formatted(name, word, known))));
	}

	private void uncovered(List<Finding> findings) {
		this.rows.stream()
			.filter(row -> row.answers().isEmpty())
			.forEach(row -> findings.add(Rule.TABLE_COVER.broken(row.inputs().toString(),
					"add a row for %s: nobody is told of it".formatted(row.zh()))));
	}

	private void neverMatched(List<Finding> findings) {
		this.model.getModelElementsByType(org.camunda.bpm.model.dmn.instance.Rule.class)
			.stream()
			.map(org.camunda.bpm.model.dmn.instance.Rule::getId)
			.filter(rule -> !this.matched.contains(rule))
			.forEach(rule -> findings.add(
					Rule.TABLE_ROW.broken(rule, "take it away, or mend its inputs: no case that can come matches it")));
	}

	/**
	 * What came of it.
	 *
	 * @param rows an answer for each case
	 * @param findings what is wrong
	 */
	record Outcome(List<Row> rows, List<Finding> findings) {
	}

	/**
	 * An answer.
	 *
	 * @param zh the case as people say it
	 * @param inputs what the table was asked
	 * @param answers what it answered
	 */
	record Row(String zh, Map<String, Object> inputs, List<String> answers) {
	}

}
