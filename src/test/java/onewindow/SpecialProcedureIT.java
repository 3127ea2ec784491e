package onewindow;

import java.util.List;
import java.util.Map;

import onewindow.testing.Answer;
import onewindow.testing.HallDriver;
import onewindow.testing.ItemDriver;
import onewindow.testing.OpenHall;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Special procedures stop the clock (行政许可法 Art. 45): a planning permit accepted on
 * 2026-05-06, promised for 2026-05-21 and due by law on 2026-06-02.
 */
@OpenHall
class SpecialProcedureIT {

	private static final String ITEM = "construction-project-planning-permit";

	private static final Map<String, Object> OPENING = Map.of("specialProcedure", "expertReview", "daysNeeded", 10,
			"organiser", "区规划专家组", "specialReason", "方案涉及地质条件，需要专家评审。");

	private static final Map<String, Object> RESULT = Map.of("participants", "专家五人", "noConflict", true, "findings",
			"方案可行。", "conclusion", "pass", "votes", "5人同意");

	@Autowired
	HallDriver hall;

	@Autowired
	ItemDriver items;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	ProcessEngineConfigurationImpl engine;

	private String number;

	@BeforeEach
	void needsAnExpertReview() {
		this.hall.setTime("2026-05-06T10:00");
		this.number = this.items.accept(ITEM);
		this.items.review(ITEM, this.number, Map.of("expertReview", "yes"));
		this.items.agree(ITEM, this.number);
	}

	@Test
	void stopsTheClockOnlyWithANoticeThatNamesTheDaysNeeded() {
		assertThat(this.hall.view(this.number).path("stoppedSince").isNull()).isTrue();
		assertThat(open(Map.of()).refusedFields()).contains("daysNeeded", "specialProcedure");
		assertThat(this.hall.view(this.number).path("stoppedSince").isNull()).isTrue();

		this.hall.setTime("2026-05-11T10:00");
		assertThat(open(OPENING).status()).isEqualTo(204);

		assertThat(this.hall.view(this.number).path("stoppedSince").asText()).isEqualTo("2026-05-11");
		assertThat(this.hall.document(this.number, "D08")).contains("专家评审", "10个工作日", "第四十五条", "预计法定期限", "至2026年6月16日",
				"至2026年6月4日");
		assertThat(this.hall.values(this.number, "ledger", "kind")).containsExactly("started", "exclusionOpened");
		assertThat(this.hall.values(this.number, "ledger", "document").get(1)).startsWith("D08-U07-2026-");
		assertThat(this.hall.values(this.number, "notices", "kind")).endsWith("specialProcedure");
	}

	@Test
	void offersOnlyWhatTheItemHas() {
		Map<String, Object> hearing = new java.util.HashMap<>(OPENING);
		hearing.put("specialProcedure", "hearing");

		assertThat(open(hearing).refusedFields()).isEqualTo("specialProcedure");
	}

	@Test
	void bookNoCardWhileTheClockStands() {
		open(OPENING);

		this.hall.setTime("2026-07-31T10:00");
		this.hall.runDueJobs();

		assertThat(this.hall.values(this.number, "cards", "ground")).as("only those of the procedure itself")
			.containsExactly("stepDueSoon", "stepOverdue");
		assertThat(suspended()).isEqualTo(5);
	}

	@Test
	void movesEveryDateAndTimerOnceWhenTheResultIsThere() {
		this.hall.setTime("2026-05-11T10:00");
		open(OPENING);
		this.hall.setTime("2026-05-18T16:00");

		this.hall.complete("land-reviewer", this.number, RESULT);

		assertThat(this.hall.view(this.number).path("stoppedSince").isNull()).isTrue();
		assertThat(this.hall.view(this.number).path("promisedDue").asText()).as("five working days later")
			.isEqualTo("2026-05-28");
		assertThat(this.hall.view(this.number).path("statutoryDue").asText()).isEqualTo("2026-06-09");
		assertThat(suspended()).isZero();
		assertThat(timers()).containsExactly("2026-05-27T00:30:00Z", "2026-05-28T16:00:00Z", "2026-06-02T16:00:00Z",
				"2026-06-08T00:30:00Z", "2026-06-09T16:00:00Z");
		assertThat(this.hall.document(this.number, "D13")).contains("专家五人", "5人同意", "自2026年5月11日", "至2026年5月18日止",
				"至2026年6月9日");
		assertThat(this.hall.values(this.number, "notices", "kind")).endsWith("clockResumed");
	}

	@Test
	void movesTheDueDatesOfTasksThatWaitMeanwhile() {
		assertThat(this.hall.as("land-reviewer")
			.post("/api/cases/%s/extension".formatted(this.number), Map.of("days", 10, "reason", "等待省级意见"))
			.status()).isEqualTo(200);
		assertThat(this.hall.task(this.number, "Task_ApproveExtension").path("due").asText()).startsWith("2026-06-02");
		open(OPENING);
		this.hall.setTime("2026-05-13T16:00");
		this.hall.complete("land-reviewer", this.number, "Task_RecordSpecialProcedure", RESULT);

		assertThat(this.hall.task(this.number, "Task_ApproveExtension").path("due").asText()).startsWith("2026-06-10");
	}

	/** All that an engine keeps in memory are its models; a restart reads them anew. */
	@Test
	void keepsTheTimersStoppedWhenTheEngineStartsAnew() {
		open(OPENING);
		this.engine.getDeploymentCache().purgeCache();

		this.hall.setTime("2026-05-18T16:00");
		this.hall.runDueJobs();
		assertThat(suspended()).as("stopped in the database").isEqualTo(5);
		this.engine.getDeploymentCache().purgeCache();
		this.hall.complete("land-reviewer", this.number, RESULT);

		assertThat(suspended()).isZero();
		assertThat(this.hall.view(this.number).path("statutoryDue").asText()).isEqualTo("2026-06-15");
		assertThat(timerOf("BoundaryEvent_StatutoryOverdue")).isEqualTo("2026-06-15T16:00:00Z");
	}

	@Test
	void stopsTimersThatBeginWhileTheClockStands() {
		this.number = this.items.accept("parallel-test-permit");
		open(OPENING);
		assertThat(suspended()).as("the limit of the law").isEqualTo(1);
		this.hall.complete("land-reviewer", this.number, "Task_ReviewCase",
				Map.of("proposal", "grant", "reviewOpinion", "符合条件。"));

		assertThat(suspended()).as("and the step that has begun since").isEqualTo(3);
		this.hall.setTime("2026-05-13T16:00");
		this.hall.runDueJobs();
		assertThat(this.hall.values(this.number, "cards", "ground")).isEmpty();
		this.hall.complete("land-reviewer", this.number, "Task_RecordSpecialProcedure", RESULT);

		assertThat(suspended()).isZero();
		assertThat(timerOf("StartEvent_VerificationOverdue")).as("six of its days did not count")
			.isEqualTo("2026-05-18T16:00:00Z");
	}

	@Test
	void tellsEveryKindByItsName() {
		String joint = this.items.accept("joint-test-permit");
		this.items.review("joint-test-permit", joint, Map.of("inspectionTesting", "yes"));
		this.items.agree("joint-test-permit", joint);
		this.number = joint;
		String form = this.hall.as("admin")
			.get("/engine-rest/task/%s/form-variables"
				.formatted(this.hall.task(joint, "Task_OpenSpecialProcedure").path("id").asText()))
			.body()
			.toString();
		assertThat(form).contains("检验", "检测", "检疫", "鉴定");

		Map<String, Object> opening = new java.util.HashMap<>(OPENING);
		opening.put("specialProcedure", "quarantine");
		assertThat(open(opening).status()).isEqualTo(204);

		assertThat(this.hall.values(joint, "ledger", "subject")).endsWith("quarantine");
		assertThat(this.hall.formValue(joint, "Task_RecordSpecialProcedure", "specialProcedureNote")).contains("检疫");
	}

	@Test
	void endsWithAWithdrawal() {
		open(OPENING);
		this.hall.setTime("2026-05-08T10:00");

		assertThat(this.hall.as(this.items.clerk(ITEM))
			.post("/api/cases/%s/withdrawal".formatted(this.number), Map.of("reason", "不建了"))
			.status()).isEqualTo(200);

		this.hall.process(this.number).isEnded();
		assertThat(this.hall.view(this.number).path("stoppedSince").isNull()).isTrue();
		assertThat(this.hall.values(this.number, "ledger", "kind")).containsExactly("started", "exclusionOpened",
				"exclusionClosed", "stopped");
	}

	@Test
	void doesNotReviveALimitThatHasRunOut() {
		this.hall.setTime("2026-06-03T10:00");
		open(OPENING);

		Answer late = this.hall.as("land-reviewer")
			.post("/api/cases/%s/extension".formatted(this.number), Map.of("days", 10, "reason", "等待意见"));

		assertThat(late.status()).isEqualTo(409);
		assertThat(late.codes()).containsExactly("clock.runOut");
		assertThat(late.text()).contains("2026-06-02");
	}

	@Test
	void stopsTheDaysOfGraceToo() {
		this.hall.setTime("2026-05-22T10:00");
		this.hall.runDueJobs();
		open(OPENING);
		this.hall.setTime("2026-06-08T10:00");
		this.hall.complete("land-reviewer", this.number, RESULT);
		this.hall.runDueJobs();

		assertThat(this.hall.values(this.number, "cards", "ground")).contains("promiseOverdue")
			.doesNotContain("promiseLongOverdue");
		assertThat(timerOf("BoundaryEvent_PromiseLongOverdue")).isEqualTo("2026-06-10T16:00:00Z");
	}

	private String timerOf(String element) {
		return this.jdbc.sql("""
				select job.duedate_ from public.act_ru_job job
				join public.act_ru_execution instance on instance.id_ = job.process_instance_id_
				join public.act_ru_jobdef definition on definition.id_ = job.job_def_id_
				where instance.business_key_ = ? and definition.act_id_ = ?""")
			.params(this.number, element)
			.query(java.time.LocalDateTime.class)
			.single()
			.atZone(java.time.ZoneId.systemDefault())
			.toInstant()
			.toString();
	}

	private Answer open(Map<String, Object> answers) {
		return this.hall.tryToComplete("land-reviewer", this.number, "Task_OpenSpecialProcedure", answers);
	}

	private int suspended() {
		return this.jdbc.sql("""
				select count(*) from public.act_ru_job job
				join public.act_ru_execution instance on instance.id_ = job.process_instance_id_
				where instance.business_key_ = ? and job.suspension_state_ = 2""")
			.param(this.number)
			.query(Integer.class)
			.single();
	}

	private List<String> timers() {
		return this.jdbc.sql("""
				select job.duedate_ from public.act_ru_job job
				join public.act_ru_execution instance on instance.id_ = job.process_instance_id_
				join public.act_ru_jobdef definition on definition.id_ = job.job_def_id_
				where instance.business_key_ = ? and instance.super_exec_ is null order by job.duedate_""")
			.param(this.number)
			.query(java.time.LocalDateTime.class)
			.list()
			.stream()
			.map(due -> due.atZone(java.time.ZoneId.systemDefault()).toInstant().toString())
			.toList();
	}

}
