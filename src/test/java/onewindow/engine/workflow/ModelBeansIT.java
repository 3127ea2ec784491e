package onewindow.engine.workflow;

import onewindow.testing.OpenHall;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Expressions reach delegates and readers, and nothing else of the application. */
@OpenHall
class ModelBeansIT {

	@Autowired
	ProcessEngine engine;

	@Test
	void reachTheClockAndTheDelegates() {
		assertThat(evaluate("${clock}")).isNotNull();
		assertThat(evaluate("${startClock}")).isNotNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "accounts", "organisation", "dataSource", "jdbcTemplate", "runtimeService", "environment",
			"caseFiles", "systemProperties" })
	void reachNothingElse(String bean) {
		assertThatExceptionOfType(ProcessEngineException.class).isThrownBy(() -> evaluate("${" + bean + "}"))
			.withMessageContaining("Cannot resolve identifier '%s'".formatted(bean));
	}

	private Object evaluate(String expression) {
		ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) this.engine
			.getProcessEngineConfiguration();
		return configuration.getCommandExecutorTxRequired()
			.execute(context -> configuration.getExpressionManager()
				.createExpression(expression)
				.getValue((VariableScope) null));
	}

}
