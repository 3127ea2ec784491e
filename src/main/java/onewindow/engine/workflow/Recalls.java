package onewindow.engine.workflow;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
 * nothing has gone out, and nobody has begun with what follows. It looks into the
 * engine's own tables: the engine asks for one activity at a time and cannot be asked for
 * several.
 */
@Component
public class Recalls {

	private final EngineCommands engine;

	private final JdbcClient jdbc;

	Recalls(EngineCommands engine, JdbcClient jdbc) {
		this.engine = engine;
		this.jdbc = jdbc;
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
		LocalDateTime from = LocalDateTime.ofInstant(since, Hall.ZONE);
		if (hasGoneOut(number, from, "serviceTask", Set.of())) {
			throw new Conflict(EngineRefusal.ALREADY_OUT);
		}
		String instance = instanceOf(number, element, from);
		Set<String> following = this.engine.run(context -> following(context, instance, element));
		if (hasGoneOut(number, from, "noneEndEvent", following)) {
			throw new Conflict(EngineRefusal.ALREADY_OUT);
		}
		List<String> begun = begun(instance, from, following, false);
		if (begun.isEmpty() || !begun(instance, from, following, true).isEmpty() || isTaken(number, from)) {
			throw new Conflict(EngineRefusal.ALREADY_BEGUN);
		}
		this.engine.run(context -> {
			ProcessInstanceModificationBuilderImpl back = new ProcessInstanceModificationBuilderImpl(context, instance);
			back.startBeforeActivity(element);
			begun.forEach(back::cancelActivityInstance);
			back.execute();
			return null;
		});
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

	/** Whether something was done since that lies not on the way to what follows. */
	private boolean hasGoneOut(CaseNumber number, LocalDateTime from, String type, Set<String> onTheWay) {
		return this.jdbc.sql("""
				select exists (select from public.act_hi_actinst done
				join public.act_hi_procinst instance on instance.id_ = done.proc_inst_id_
				where instance.business_key_ = ? and done.start_time_ >= ?
				and done.act_type_ = ? and done.act_id_ <> all(?))""")
			.params(number.value(), from, type, onTheWay.toArray(String[]::new))
			.query(Boolean.class)
			.single();
	}

	private String instanceOf(CaseNumber number, String element, LocalDateTime from) {
		return this.jdbc.sql("""
				select done.proc_inst_id_ from public.act_hi_actinst done
				join public.act_ru_execution instance on instance.id_ = done.proc_inst_id_
				where instance.business_key_ = ? and done.act_id_ = ? and done.end_time_ >= ?
				order by done.end_time_ desc limit 1""")
			.params(number.value(), element, from)
			.query(String.class)
			.optional()
			.orElseThrow(() -> new Conflict(EngineRefusal.STEP_OVER));
	}

	private List<String> begun(String instance, LocalDateTime from, Set<String> following, boolean ended) {
		return this.jdbc.sql("""
				select id_ from public.act_hi_actinst where proc_inst_id_ = ? and start_time_ >= ?
				and act_id_ = any(?) and (end_time_ is not null) = ? and act_type_ in ('userTask', 'callActivity')""")
			.params(instance, from, following.toArray(String[]::new), ended)
			.query(String.class)
			.list();
	}

	private boolean isTaken(CaseNumber number, LocalDateTime from) {
		return this.jdbc.sql("""
				select exists (select from public.act_ru_task task
				join public.act_ru_execution instance on instance.id_ = task.proc_inst_id_
				where instance.business_key_ = ? and task.create_time_ >= ? and task.assignee_ is not null)""")
			.params(number.value(), from)
			.query(Boolean.class)
			.single();
	}

}
