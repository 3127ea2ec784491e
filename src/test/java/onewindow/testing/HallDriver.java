package onewindow.testing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import onewindow.engine.ways.CaseWays;
import onewindow.engine.ways.CaseWays.Visit;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutorContext;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Leads cases through the hall, over HTTP as people do. A step that fails fails the test.
 */
@TestComponent
public class HallDriver {

	/** A clerk of the window that takes food business permits. */
	public static final String CLERK = "s042";

	/** A clerk of another unit. */
	public static final String STRANGER = "s001";

	private static final Logger LOG = LoggerFactory.getLogger(HallDriver.class);

	private final Environment environment;

	private final ManagementService management;

	private final ProcessEngine engine;

	private final CaseWays ways;

	private final ScheduledTaskHolder schedule;

	private final Map<String, ProcessInstance> processes = new ConcurrentHashMap<>();

	HallDriver(Environment environment, ManagementService management, ProcessEngine engine, CaseWays ways,
			ScheduledTaskHolder schedule) {
		this.environment = environment;
		this.management = management;
		this.engine = engine;
		this.ways = ways;
		this.schedule = schedule;
	}

	/** The address of the running application. */
	public String address() {
		return "http://localhost:" + this.environment.getProperty("local.server.port");
	}

	/** The password of every demo account. */
	public String password() {
		return FreshFolder.password(this.environment);
	}

	/** Somebody who has signed in. */
	public Client as(String user) {
		return new Client(address(), user, password());
	}

	/** Somebody with a password of their own. */
	public Client as(String user, String password) {
		return new Client(address(), user, password);
	}

	/** Somebody who works in Tasklist. */
	public Client.Session signInToTasklist(String user) {
		return new Client.Session(address(), user, password());
	}

	/** Somebody who stands before the login of Tasklist. */
	public Client.Session openTasklist() {
		return new Client.Session(address());
	}

	/** Somebody who has not signed in. */
	public Client anonymous() {
		return new Client(address(), null, null);
	}

	/** The headers of a page as a stranger gets it. */
	public Map<String, List<String>> headers(String path) {
		return Client.headers(address() + path);
	}

	/** Sets the clock of the hall, local time, for example {@code 2026-04-30T10:00}. */
	public void setTime(String local) {
		RealTimeAfterwards.expect();
		ClockUtil.setCurrentTime(Date.from(LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant()));
	}

	/** Runs what is due, in the order in which it was due. */
	public List<String> runDueJobs() {
		List<Job> due = this.management.createJobQuery()
			.duedateLowerThan(ClockUtil.getCurrentTime())
			.active()
			.orderByJobDuedate()
			.asc()
			.list();
		due.forEach(this::runIfStillThere);
		return due.stream().map(Job::getId).toList();
	}

	/**
	 * Looks once for what is due, and does it in this thread, as the engine's own job
	 * executor does.
	 */
	public void letTheExecutorLook() {
		ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) this.engine
			.getProcessEngineConfiguration();
		CommandExecutor commands = configuration.getCommandExecutorTxRequired();
		commands.execute(new AcquireJobsCmd(configuration.getJobExecutor()))
			.getJobIdBatches()
			.forEach(batch -> doBatch(batch, commands));
	}

	private static void doBatch(List<String> batch, CommandExecutor commands) {
		JobExecutorContext executor = new JobExecutorContext();
		executor.getCurrentProcessorJobQueue().addAll(batch);
		Context.setJobExecutorContext(executor);
		try {
			while (!executor.getCurrentProcessorJobQueue().isEmpty()) {
				doJob(executor.getCurrentProcessorJobQueue().remove(0), commands);
			}
		}
		finally {
			Context.removeJobExecutorContext();
		}
	}

	private static void doJob(String job, CommandExecutor commands) {
		try {
			ExecuteJobHelper.executeJob(job, commands);
		}
		catch (RuntimeException ex) {
			LOG.info("Job {} fails: {}", job, ex.getMessage());
		}
	}

	/** Tells staff of the cards that were booked, as the hall does every few seconds. */
	public void tellOfCards() {
		runScheduled("CardTellings.tell");
	}

	/**
	 * Looks for yellow cards that nobody has explained, as the hall does every morning.
	 */
	public void lookForUnexplainedCards() {
		runScheduled("ExplanationWatch.look");
	}

	/** Lets those stand in who do so today, as the hall does every ten minutes. */
	public void letSubstitutesStandIn() {
		runScheduled("Substitutions.followTheCalendar");
	}

	private void runScheduled(String method) {
		this.schedule.getScheduledTasks()
			.stream()
			.map(ScheduledTask::getTask)
			.filter(task -> task.toString().endsWith(method))
			.forEach(task -> task.getRunnable().run());
	}

	/** What one timer did may have ended what another waited for. */
	private void runIfStillThere(Job job) {
		if (this.management.createJobQuery().jobId(job.getId()).count() == 1) {
			this.management.executeJob(job.getId());
		}
	}

	/** Opens a case at the window. */
	public String receive() {
		return receive(Samples.application());
	}

	/** Opens a case at the window. */
	public String receive(Map<String, Object> application) {
		return received(as(CLERK).apply(Samples.ITEM, application));
	}

	/** Opens and accepts a case. */
	public String receiveAndAccept() {
		String number = receive();
		complete(CLERK, number, Samples.acceptance());
		return number;
	}

	/** Opens a case of any item. */
	public String receive(String clerk, String item, Map<String, Object> application) {
		return received(as(clerk).apply(item, application));
	}

	/** Two officers of the unit see the site and find it well. */
	public void verifySite(String number) {
		complete("market-verifier1", number, Samples.appointment(today()));
		complete("market-verifier1", number, Samples.verificationRecord(today()));
		complete("market-verifier2", number, Samples.countersignature());
	}

	/**
	 * The process of a case, those that it has called left aside.
	 * @param number a case that was received by this driver
	 * @return what can be said of it, after its end too
	 */
	public ProcessInstanceAssert process(String number) {
		BpmnAwareTests.init(this.engine);
		return BpmnAwareTests.assertThat(this.processes.get(number));
	}

	/**
	 * Where a case has been.
	 * @param number a case that was received by this driver
	 * @return the elements of its model, in the order in which it came there
	 */
	public List<String> passed(String number) {
		return this.ways.visits(this.processes.get(number).getId()).stream().map(Visit::node).toList();
	}

	private String received(Answer answer) {
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		String number = answer.body().path("businessKey").asText();
		Optional
			.ofNullable(this.engine.getRuntimeService()
				.createProcessInstanceQuery()
				.processInstanceId(answer.body().path("id").asText())
				.singleResult())
			.ifPresent(process -> this.processes.put(number, process));
		return number;
	}

	/** The current day of the hall. */
	public LocalDate today() {
		return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), ZoneId.of("Asia/Shanghai"));
	}

	/** The open tasks of a case, by the ids of their elements. */
	public List<String> tasks(String number) {
		return StreamSupport
			.stream(as("admin").get("/engine-rest/task?processInstanceBusinessKey=" + number).body().spliterator(),
					false)
			.map(task -> task.path("taskDefinitionKey").asText())
			.sorted()
			.toList();
	}

	/** One of several open tasks of a case. */
	public JsonNode task(String number, String element) {
		JsonNode tasks = as("admin")
			.get("/engine-rest/task?processInstanceBusinessKey=%s&taskDefinitionKey=%s".formatted(number, element))
			.body();
		assertThat(tasks).as("%s of %s", element, number).hasSize(1);
		return tasks.get(0);
	}

	/** Completes one of several open tasks of a case. */
	public void complete(String user, String number, String element, Map<String, Object> answers) {
		Answer answer = tryToComplete(user, number, element, answers);
		assertThat(answer.status()).as(answer.text()).isEqualTo(204);
	}

	/** Tries to complete one of several open tasks of a case. */
	public Answer tryToComplete(String user, String number, String element, Map<String, Object> answers) {
		return as(user).submit(task(number, element).path("id").asText(), answers);
	}

	/** What the form of a task is opened with. */
	public String formValue(String number, String element, String name) {
		return as("admin")
			.get("/engine-rest/task/%s/form-variables".formatted(task(number, element).path("id").asText()))
			.body()
			.path(name)
			.path("value")
			.asText();
	}

	/** One field of every row of a list in the view of a case. */
	public List<String> values(String number, String list, String field) {
		return StreamSupport.stream(view(number).path(list).spliterator(), false)
			.map(row -> row.path(field).asText())
			.toList();
	}

	/** The one open task of a case. */
	public JsonNode task(String number) {
		JsonNode tasks = as("admin").get("/engine-rest/task?processInstanceBusinessKey=" + number).body();
		assertThat(tasks).as("open tasks of %s", number).hasSize(1);
		return tasks.get(0);
	}

	/** Completes the one open task of a case. */
	public void complete(String user, String number, Map<String, Object> answers) {
		Answer answer = tryToComplete(user, number, answers);
		assertThat(answer.status()).as(answer.text()).isEqualTo(204);
	}

	/** Tries to complete the one open task of a case. */
	public Answer tryToComplete(String user, String number, Map<String, Object> answers) {
		return as(user).submit(task(number).path("id").asText(), answers);
	}

	/** The case as whoever sees everything sees it. */
	public JsonNode view(String number) {
		Answer answer = as("supervisor").get("/api/cases/" + number);
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		return answer.body();
	}

	/** A document of a case, as opened for printing. */
	public String document(String number, String type) {
		for (JsonNode document : view(number).path("documents")) {
			if (document.path("type").asText().equals(type)) {
				return as("supervisor")
					.get("/api/cases/%s/documents/%s".formatted(number, document.path("number").asText()))
					.text();
			}
		}
		throw new AssertionError("No document " + type + " in " + number);
	}

}
