package onewindow.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import onewindow.testing.ItemDriver;
import onewindow.testing.StandardCase;
import org.camunda.bpm.engine.ProcessEngine;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Cases through the hall, with gate, case file, documents and notices, as the people of
 * four units whose items have models of the same shape: within a unit people wait for each
 * other's document numbers.
 */
class HallLane implements Lane {

	private static final List<String> OTHERS = List.of("public-venue-fire-safety-inspection",
			"public-place-hygiene-permit", "human-resources-service-permit");

	private final StandardCase standardCase;

	private final List<StandardCase> ofAllUnits = new ArrayList<>();

	private final AtomicInteger led = new AtomicInteger();

	private final DataSource database;

	HallLane(ConfigurableApplicationContext hall) {
		ProcessEngine engine = hall.getBean(ProcessEngine.class);
		this.standardCase = new StandardCase(engine);
		this.ofAllUnits.add(this.standardCase);
		OTHERS.forEach(item -> this.ofAllUnits
			.add(new StandardCase(engine, hall.getBean(ItemDriver.class).course(item))));
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
		this.ofAllUnits.get(this.led.getAndIncrement() % this.ofAllUnits.size()).lead();
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
