package onewindow.engine.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.repository.DecisionDefinition;

import org.springframework.stereotype.Component;

/**
 * What designers have laid down in decision tables (DMN): always the newest version.
 */
@Component
public class DecisionTables {

	private final EngineCommands engine;

	DecisionTables(EngineCommands engine) {
		this.engine = engine;
	}

	/**
	 * Asks a table.
	 * @param table the key of the decision
	 * @param output the output column wanted
	 * @param inputs the inputs by name
	 * @return that column of every row that matches, in the order of the table
	 */
	public List<String> decide(String table, String output, Map<String, Object> inputs) {
		return this.engine
			.run(context -> this.engine.configuration().getDecisionService().evaluateDecisionTableByKey(table, inputs))
			.<String>collectEntries(output);
	}

	/**
	 * The version of a table that is asked now.
	 * @param table the key of the decision
	 * @return from 1 on, 0 while there is none
	 */
	public int version(String table) {
		return this.engine.run(
				context -> Optional
					.ofNullable(this.engine.configuration()
						.getRepositoryService()
						.createDecisionDefinitionQuery()
						.decisionDefinitionKey(table)
						.latestVersion()
						.singleResult())
					.map(DecisionDefinition::getVersion)
					.orElse(0));
	}

}
