package onewindow.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.WebApplicationException;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Item;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Walks cases of an item through the hall: answers what was answered least so far, waits
 * for timers, takes applications back, asks further units. It submits to the engine as
 * the signed-in person, without HTTP, because it walks a long way. The same seed walks
 * the same way.
 */
@TestComponent
public class Walker {

	private static final double[] PATIENCE = { 0.03, 0.2, 0.5, 0.85 };

	private static final int LONGEST_WALK = 60;

	private static final ObjectMapper MAPPER = new ObjectMapper();

	private final HallDriver hall;

	private final ItemDriver items;

	private final Catalogue catalogue;

	private final FormService forms;

	private final ManagementService management;

	private final IdentityService identity;

	private final JdbcClient jdbc;

	private final OutsideEvents outside;

	private final Map<String, Integer> used = new HashMap<>();

	private final Map<String, List<String>> people = new HashMap<>();

	private final Map<String, List<String>> groups = new HashMap<>();

	Walker(HallDriver hall, ItemDriver items, Catalogue catalogue, FormService forms, ManagementService management,
			IdentityService identity, JdbcClient jdbc, OutsideEvents outside) {
		this.outside = outside;
		this.hall = hall;
		this.items = items;
		this.catalogue = catalogue;
		this.forms = forms;
		this.management = management;
		this.identity = identity;
		this.jdbc = jdbc;
	}

	/** Walks one case to its end, or for long enough. */
	public void walk(String item, int seed) {
		Random random = new Random(seed);
		double patience = PATIENCE[seed % PATIENCE.length];
		this.hall.setTime("2024-06-03T10:00");
		Item described = this.items.item(item);
		Map<String, Object> application = varied(described, seed);
		this.outside.before(described, seed);
		String number = this.hall.receive(this.items.clerk(item), item, described.applicants().contains("individual")
				? Samples.newcomer(application) : Samples.newFirm(application));
		for (int step = 0; step < LONGEST_WALK; step++) {
			this.outside.meanwhile(described, number, seed);
			if (seed % 8 == 5 && step == seed % 3) {
				command(this.items.clerk(item), number, "withdrawal", Map.of("reason", "不办了"));
			}
			boolean waits = random.nextDouble() < patience;
			if (waits && fireNext(number)) {
				continue;
			}
			List<Open> tasks = tasks(number);
			if (!tasks.isEmpty()) {
				act(described, number, tasks, random, seed % PATIENCE.length == 2);
			}
			else if (!fireNext(number)) {
				return;
			}
		}
	}

	/** Different applicants tick and choose differently. */
	private static Map<String, Object> varied(Item item, int seed) {
		Map<String, Object> application = new HashMap<>(ItemDriver.application(item));
		if (seed % 5 == 4) {
			application.put("phone", "0457-3181234");
		}
		List<Item.Field> fields = item.fields();
		for (int i = 0; i < fields.size(); i++) {
			Item.Field field = fields.get(i);
			if (!field.values().isEmpty()) {
				application.put(field.key(), field.values().get(seed % field.values().size()).value());
			}
			else if (field.type().equals("checkbox") && (seed % 4 == 0 || (seed + i) % 3 == 0)) {
				application.remove(field.key());
			}
		}
		return application;
	}

	/**
	 * Leads one case the shortest way to a decision.
	 * @param item the item
	 * @param grants whether it is granted
	 * @return the case
	 */
	public String walkStraight(String item, boolean grants) {
		return walkStraight(item, grants, "nothing");
	}

	/** Leads one case the shortest way until a task is open. */
	public String walkUntil(String item, String element) {
		return walkStraight(item, true, element);
	}

	private String walkStraight(String item, boolean grants, String until) {
		this.hall.setTime("2026-03-02T10:00");
		Item described = this.items.item(item);
		Map<String, Object> application = ItemDriver.application(described);
		String number = this.hall.receive(this.items.clerk(item), item, described.applicants().contains("individual")
				? Samples.newcomer(application) : Samples.newFirm(application));
		goOnStraight(described, number, grants, until);
		return number;
	}

	/** Leads a case that somebody has begun the shortest way to its end, a refusal. */
	public void finish(String item, String number) {
		this.hall.setTime(this.jdbc.sql(
				"select to_char(max(at) at time zone 'Asia/Shanghai', 'YYYY-MM-DD\"T\"HH24:MI:SS') from hall.act where case_number = ?")
			.param(number)
			.query(String.class)
			.single());
		goOnStraight(this.items.item(item), number, false, "nothing");
	}

	private void goOnStraight(Item described, String number, boolean grants, String until) {
		for (int step = 0; step < LONGEST_WALK; step++) {
			List<Open> all = tasks(number);
			if (all.stream().anyMatch(task -> task.element().equals(until))) {
				return;
			}
			List<Open> tasks = all.stream().filter(task -> !task.element().equals("Task_RecordObjection")).toList();
			if (tasks.isEmpty()) {
				if (!fireNext(number)) {
					return;
				}
			}
			else {
				answer(described, number, tasks.get(0), grants);
			}
		}
		throw new AssertionError(number + " did not come to an end");
	}

	/** What cannot be answered today may be when time has passed. */
	private void answer(Item item, String number, Open task, boolean grants) {
		List<String> people = task.element().equals("Task_RecordHearing") ? List.of(onTheDayOfTheHearing(number))
				: peopleIn(task.candidates());
		int variant = switch (task.element()) {
			case "Task_DecideCase", "Task_HandleOnSpot" -> grants ? 0 : 1;
			case "Task_RegisterHearingRequest", "Task_RecordHearing", "Task_RegisterCorrections",
					"Task_SupplyDeferred" ->
				1;
			default -> 0;
		};
		List<Map<String, Object>> all = variants(item, number, task).of(task.element());
		boolean anyWill = !grants || Set.of("Task_OpenSpecialProcedure", "Task_ArrangeHearing", "Task_TellApplicant")
			.contains(task.element());
		List<Map<String, Object>> fitting = new ArrayList<>(List.of(all.get(variant)));
		fitting.addAll(anyWill ? all : List.of());
		boolean answered = fitting.stream()
			.anyMatch(answers -> people.stream().anyMatch(user -> submit(user, number, task, answers)));
		if (!answered && !fireNext(number)) {
			throw new AssertionError("%s: nobody may answer %s with %s".formatted(number, task.element(), fitting));
		}
	}

	private void act(Item item, String number, List<Open> tasks, Random random, boolean defers) {
		boolean consults = tasks.stream().anyMatch(task -> task.element().equals("Task_GiveOpinion"));
		int dice = random.nextInt(60);
		String reviewer = this.items.person(item.id(), "reviewer");
		if (dice < 3) {
			command(reviewer, number, "extension", Map.of("days", 1, "reason", "情况复杂"));
		}
		else if (consults && dice < 13) {
			command(reviewer, number, "opinions",
					Map.of("unit", "emergency", "task", "安全意见", "days", 2, "reason", "涉及安全"));
		}
		else if (consults && dice < 23) {
			String unit = this.catalogue.unit(item.coordination().get(0).unit()).slug();
			command(reviewer, number, "opinions/%s/removal".formatted(unit), Map.of("reason", "不涉及"));
		}
		else {
			complete(item, number, tasks.get(random.nextInt(tasks.size())), random, defers);
		}
	}

	private void command(String user, String number, String command, Map<String, Object> body) {
		int status = this.hall.as(user).post("/api/cases/%s/%s".formatted(number, command), body).status();
		if (status >= 500) {
			throw new AssertionError("%s failed at %s".formatted(number, command));
		}
	}

	private void complete(Item item, String number, Open task, Random random, boolean defers) {
		List<String> people = peopleIn(task.candidates());
		if (task.element().equals("Task_RecordHearing")) {
			people = List.of(onTheDayOfTheHearing(number));
		}
		List<Map<String, Object>> variants = variants(item, number, task).of(task.element());
		String key = item.id() + task.element();
		List<Integer> order = new ArrayList<>(IntStream.range(0, variants.size()).boxed().toList());
		Collections.shuffle(order, random);
		order.sort(Comparator.comparing(variant -> this.used.getOrDefault(key + variant, 0)));
		if (defers && task.element().equals("Task_AcceptCase")) {
			order.add(0, Variants.DEFERRAL);
		}
		for (int variant : order) {
			for (String user : people) {
				if (submit(user, number, task, variants.get(variant))) {
					this.used.merge(key + variant, 1, Integer::sum);
					return;
				}
			}
		}
		fireNext(number);
	}

	/** Goes to the hearing; its host writes the minutes. */
	private String onTheDayOfTheHearing(String number) {
		Map<String, Object> arranged = this.jdbc.sql("""
				select answers ->> 'host' as host, answers ->> 'hearingOn' as day from hall.act
				where case_number = ? and element = 'Task_ArrangeHearing' order by id desc limit 1""")
			.param(number)
			.query()
			.singleRow();
		if (this.hall.today().toString().compareTo((String) arranged.get("day")) < 0) {
			this.hall.setTime(arranged.get("day") + "T10:00");
		}
		return (String) arranged.get("host");
	}

	private boolean submit(String user, String number, Open task, Map<String, Object> answers) {
		this.identity.setAuthentication(user, groupsOf(user));
		try {
			this.forms.submitTaskForm(task.id(), answers);
			return true;
		}
		catch (WebApplicationException refusal) {
			return false;
		}
		catch (RuntimeException ex) {
			throw new AssertionError("%s failed at %s with %s".formatted(number, task.element(), answers), ex);
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

	private Variants variants(Item item, String number, Open task) {
		List<String> outstanding = this.jdbc
			.sql("""
					select material_id from hall.case_material where case_number = ? and state not in ('received', 'checked')
					order by position""")
			.param(number)
			.query(String.class)
			.list();
		return new Variants(item, this.catalogue.unitOf(item).slug(), this.hall.today(), outstanding,
				choices(task, "Task_DecideCase", "hearingMinutes"),
				choices(task, "Task_ArrangeHearing", "possibleHosts").stream().findFirst().orElse("nobody"));
	}

	private List<String> choices(Open task, String element, String name) {
		if (!task.element().equals(element)) {
			return List.of();
		}
		String user = peopleIn(task.candidates()).get(0);
		this.identity.setAuthentication(user, groupsOf(user));
		try {
			String choices = String.valueOf(this.forms.getTaskFormVariables(task.id()).get(name));
			List<String> values = new ArrayList<>();
			MAPPER.readTree(choices).forEach(choice -> values.add(choice.path("value").asText()));
			return values;
		}
		catch (JsonProcessingException ex) {
			throw new AssertionError(ex);
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

	private List<String> peopleIn(String group) {
		return this.people.computeIfAbsent(group,
				known -> this.identity.createUserQuery()
					.memberOfGroup(known)
					.list()
					.stream()
					.map(User::getId)
					.toList());
	}

	private List<String> groupsOf(String user) {
		return this.groups.computeIfAbsent(user,
				known -> this.identity.createGroupQuery()
					.groupMember(known)
					.list()
					.stream()
					.map(Group::getId)
					.toList());
	}

	private List<Open> tasks(String number) {
		return this.jdbc.sql("""
				select task.id_ as id, task.task_def_key_ as element, link.group_id_ as candidates
				from public.act_ru_task task
				join public.act_ru_execution instance on instance.id_ = task.proc_inst_id_
				join public.act_ru_identitylink link on link.task_id_ = task.id_
				where instance.business_key_ = ? order by element, candidates""")
			.param(number)
			.query(Open.class)
			.list();
	}

	/** Moves time on to the next timer of the case and fires it. */
	private boolean fireNext(String number) {
		List<String> jobs = this.jdbc.sql("""
				select job.id_ from public.act_ru_job job
				join public.act_ru_execution instance on instance.id_ = job.process_instance_id_
				where instance.business_key_ = ? and job.suspension_state_ = 1
				order by job.duedate_, job.id_ limit 1""").param(number).query(String.class).list();
		jobs.forEach(id -> {
			Job job = this.management.createJobQuery().jobId(id).singleResult();
			if (job.getDuedate().after(ClockUtil.getCurrentTime())) {
				ClockUtil.setCurrentTime(new Date(job.getDuedate().getTime() + 1000));
			}
			this.management.executeJob(id);
		});
		return !jobs.isEmpty();
	}

	/** An open task. */
	record Open(String id, String element, String candidates) {
	}

}
