package onewindow.bench;

import javax.sql.DataSource;

import onewindow.testing.StandardCase;
import org.camunda.bpm.engine.ProcessEngine;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Cases through the hall, with gate, case file, documents and notices, as the people of a
 * unit.
 */
class HallLane implements Lane {

	private final StandardCase standardCase;

	private final DataSource database;

	HallLane(ConfigurableApplicationContext hall) {
		this.standardCase = new StandardCase(hall.getBean(ProcessEngine.class));
		this.database = hall.getBean(DataSource.class);
	}

	@Override
	public String name() {
		return "One Window";
	}

	@Override
	public DataSource database() {
		return this.database;
	}

	@Override
	public void leadCase() {
		this.standardCase.lead();
	}

	@Override
	public String openCase() {
		return this.standardCase.open();
	}

	@Override
	public void accept(String instanceId) {
		this.standardCase.accept(instanceId);
	}

}
