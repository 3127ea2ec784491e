package onewindow.engine.ways;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import onewindow.engine.ways.Elements.Element;
import onewindow.engine.ways.Step.Kind;
import onewindow.engine.workflow.EngineCommands;
import onewindow.engine.workflow.EngineRefusal;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.Hall;
import org.camunda.bpm.engine.impl.ProcessInstanceModificationBuilderImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.pvm.PvmActivity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes the last step of a case back: what follows is called off, and the task is open
 * again. Only while nothing but gateways and the edges of parts lies between, so that
 * nothing has gone out, and nobody has begun with what follows. What is open it reads in
 * the engine's own tables.
 */
@Component
public class Recalls {

	private final EngineCommands engine;

	private final JdbcClient jdbc;

	private final Elements elements;

	Recalls(EngineCommands engine, JdbcClient jdbc, Elements elements) {
		this.engine = engine;
		this.jdbc = jdbc;
		this.elements = elements;
	}

	/**
	 * Takes a step back, in the transaction of the caller.
	 * @param number the case
	 * @param element the user task that was completed
	 * @param since when it was
	 * @throws Conflict when something has gone out since, or somebody has begun with what
	 * follows, or nothing follows
	 */
	public void recall(CaseNumber number, String element, Instant since) {
		List<Moved> moved = moved(number, since);
		Moved completed = moved.stream()
			.filter(step -> step.is(Kind.LEFT, element))
			.reduce((earlier, later) -> later)
			.orElseThrow(() -> new Conflict(EngineRefusal.STEP_OVER));
		List<Moved> after = moved.subList(moved.lastIndexOf(completed) + 1, moved.size());
		String instance = running(completed, after);
		Set<String> following = this.engine.run(context -> following(context, instance, element));
		Set<String> begun = begun(instance, following, after);
		if (isTaken(number, since)) {
			throw new Conflict(EngineRefusal.ALREADY_BEGUN);
		}
		this.engine.run(context -> {
			ProcessInstanceModificationBuilderImpl back = new ProcessInstanceModificationBuilderImpl(context, instance);
			back.startBeforeActivity(element);
			open(instance, begun).forEach(back::cancelActivityInstance);
			back.execute();
			return null;
		});
	}

	private static String running(Moved completed, List<Moved> after) {
		if (after.stream().anyMatch(Moved::isEffect)) {
			throw new Conflict(EngineRefusal.ALREADY_OUT);
		}
		if (!completed.running()) {
			throw new Conflict(EngineRefusal.STEP_OVER);
		}
		return completed.instance();
	}

	/** The work that is open now because the task was completed. */
	private static Set<String> begun(String instance, Set<String> following, List<Moved> after) {
		if (after.stream().anyMatch(step -> step.isEnd(following))) {
			throw new Conflict(EngineRefusal.ALREADY_OUT);
		}
		Set<String> begun = after.stream()
			.filter(step -> step.instance().equals(instance) && step.isWorkAmong(following))
			.map(Moved::element)
			.collect(Collectors.toSet());
		if (begun.isEmpty() || after.stream().anyMatch(step -> step.isEndedWork(following))) {
			throw new Conflict(EngineRefusal.ALREADY_BEGUN);
		}
		return begun;
	}

	/**
	 * What is reached from a task through nothing but gateways, into parts and out of
	 * them; other branches are left alone.
	 */
	private static Set<String> following(CommandContext context, String instance, String element) {
		ActivityImpl task = context.getExecutionManager()
			.findExecutionById(instance)
			.getProcessDefinition()
			.findActivity(element);
		Set<String> reached = new HashSet<>();
		leadOn(task, reached);
		reached.remove(element);
		return reached;
	}

	private static void leadOn(PvmActivity from, Set<String> reached) {
		from.getOutgoingTransitions().forEach(flow -> collect(flow.getDestination(), reached));
	}

	private static void collect(PvmActivity next, Set<String> reached) {
		if (!reached.add(next.getId())) {
			return;
		}
		String type = String.valueOf(next.getProperty("type"));
		if (type.endsWith("Gateway") || type.equals("startEvent")) {
			leadOn(next, reached);
		}
		else if (type.equals("subProcess")) {
			next.getActivities()
				.stream()
				.filter(inner -> "startEvent".equals(inner.getProperty("type")))
				.forEach(start -> collect(start, reached));
		}
		else if (type.equals("noneEndEvent") && next.getFlowScope() instanceof PvmActivity part) {
			leadOn(part, reached);
		}
	}

	/**
	 * Every step that was entered or left in a case since, also in what it has called.
	 */
	private List<Moved> moved(CaseNumber number, Instant since) {
		List<Moved> moved = new ArrayList<>();
		Map<String, Elements.OfAProcess> processes = new HashMap<>();
		this.jdbc.sql("""
				select instance.id_, instance.proc_def_key_, instance.end_time_ is null, way.steps
				from public.act_hi_procinst instance join hall.way way on way.instance = instance.id_
				where instance.business_key_ = ? and way.at >= ? order by way.id""")
			.params(number.value(), since.atOffset(ZoneOffset.UTC))
			.query((ResultSet row) -> {
				Elements.OfAProcess process = processes.computeIfAbsent(row.getString(2), this.elements::of);
				for (String written : (String[]) row.getArray(4).getArray()) {
					Step step = Step.read(written);
					moved.add(new Moved(row.getString(1), row.getBoolean(3), step, process.get(step.element())));
				}
			});
		return moved;
	}

	private List<String> open(String instance, Set<String> steps) {
		return this.jdbc
			.sql("select act_inst_id_ from public.act_ru_execution where proc_inst_id_ = ? and act_id_ = any(?)")
			.params(instance, steps.toArray(String[]::new))
			.query(String.class)
			.list();
	}

	private boolean isTaken(CaseNumber number, Instant since) {
		return this.jdbc.sql("""
				select exists (select from public.act_ru_task task
				join public.act_ru_execution instance on instance.id_ = task.proc_inst_id_
				where instance.business_key_ = ? and task.create_time_ >= ? and task.assignee_ is not null)""")
			.params(number.value(), LocalDateTime.ofInstant(since, Hall.ZONE))
			.query(Boolean.class)
			.single();
	}

	/**
	 * A step that was entered or left.
	 *
	 * @param instance the instance
	 * @param running whether that still runs
	 * @param step what happened
	 * @param what what it is
	 */
	private record Moved(String instance, boolean running, Step step, Element what) {

		String element() {
			return this.step.element();
		}

		boolean is(Kind kind, String element) {
			return this.step.equals(new Step(kind, element));
		}

		/** Whether something went out by it. */
		boolean isEffect() {
			return this.step.isBegun() && this.what.type().equals("serviceTask");
		}

		/** Whether something ended that is not on the way to what follows. */
		boolean isEnd(Set<String> following) {
			return this.step.isBegun() && this.what.type().equals("noneEndEvent") && !following.contains(element());
		}

		boolean isWorkAmong(Set<String> following) {
			return this.step.isBegun() && this.what.isWork() && following.contains(element());
		}

		boolean isEndedWork(Set<String> following) {
			return !this.step.kind().equals(Kind.ENTERED) && this.what.isWork() && following.contains(element());
		}

	}

}
