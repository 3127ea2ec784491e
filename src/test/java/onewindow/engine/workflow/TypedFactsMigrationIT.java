package onewindow.engine.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;

import javax.sql.DataSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What stood in the answers of the timeline stands in the rows of the rooms, on a
 * database that the version before has filled: twenty cases that between them went every
 * way.
 */
class TypedFactsMigrationIT {

	private static EmbeddedPostgres server;

	private static JdbcClient jdbc;

	@BeforeAll
	static void migratesWhatTheVersionBeforeHasFilled() throws IOException {
		server = EmbeddedPostgres.start();
		DataSource database = server.getPostgresDatabase();
		jdbc = JdbcClient.create(database);
		migrate(database, "7");
		new TransactionTemplate(new DataSourceTransactionManager(database)).executeWithoutResult(status -> fill());
		migrate(database, "8");
		jdbc.sql("""
				insert into public.act_ru_filter (id_, rev_, resource_type_, name_, query_)
				values ('kept', 1, 'Task', '本窗口待办', '{"active": true, "orderingProperties": []}'),
				  ('own', 1, 'Task', '我自己的', '{"orderingProperties": []}')""").update();
		jdbc.sql("""
				insert into hall.document (document_number, case_number, type, title, issued_at, html, sha256)
				select 'D01-U16-2026-0001', min(case_number), 'D01', '收件凭证', now(), '<html></html>',
				  encode(sha256('<html></html>'), 'hex') from hall.case_file""").update();
		jdbc.sql(
				"""
						insert into public.act_hi_actinst (id_, proc_def_key_, proc_def_id_, proc_inst_id_, execution_id_, act_id_,
						  act_type_, start_time_, end_time_, act_inst_state_, sequence_counter_, call_proc_inst_id_)
						values ('1', 'k', 'd', 'whole', 'e', 'StartEvent_Applied', 'startEvent', '2026-05-06 10:00',
						    '2026-05-06 10:00', 4, 1, null),
						  ('2', 'k', 'd', 'whole', 'e', 'Task_AcceptCase', 'userTask', '2026-05-06 10:00', '2026-05-07 09:00', 4,
						    2, null),
						  ('3', 'k', 'd', 'whole', 'e', 'CallActivity_Ask', 'callActivity', '2026-05-07 09:00', null, 0, 4,
						    'called'),
						  ('4', 'k', 'd', 'whole', 'e', 'Task_ReviewCase', 'userTask', '2026-05-07 09:00', '2026-05-08 09:00', 2,
						    5, null),
						  ('5', 'p', 'd', 'called', 'e', 'Task_GiveOpinion', 'userTask', '2026-05-07 09:00', null, 0, 1, null)""")
			.update();
		migrate(database, "22");
	}

	@AfterAll
	static void stop() throws IOException {
		server.close();
	}

	private static void migrate(DataSource database, String version) {
		Flyway.configure()
			.dataSource(database)
			.schemas("hall")
			.javaMigrations(new EngineTables())
			.target(version)
			.load()
			.migrate();
	}

	private static void fill() {
		jdbc.sql("set local session_replication_role = replica").update();
		filled().properties()
			.forEach(table -> jdbc.sql(
					"insert into %1$s overriding system value select (row).* from (%2$s) read".formatted(table.getKey(),
							"select jsonb_populate_record(null::%s, value) as row from jsonb_array_elements(?::jsonb)"
								.formatted(table.getKey())))
				.param(table.getValue().toString())
				.update());
	}

	private static JsonNode filled() {
		try {
			return new ObjectMapper().readTree(Objects
				.requireNonNull(TypedFactsMigrationIT.class.getResourceAsStream("/db/filled-by-version-7.json")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Each act of which the law asks has its row, and no other has one. */
	@Test
	void keepsThePagesThatWerePrinted() {
		assertThat(jdbc.sql("""
				select document.sha256 = encode(sha256(convert_to(page.html, 'UTF8')), 'hex')
				from hall.document join hall.document_page page using (document_number)""").query(Boolean.class).list())
			.containsExactly(true);
	}

	@Test
	void writesTheWaysThatCasesHaveGoneSoFar() {
		assertThat(
				jdbc.sql("select concat_ws(' ', instance, year, called_by, array_to_string(steps, ' ')) from hall.way")
					.query(String.class)
					.list())
			.containsExactlyInAnyOrder(
					"whole 2026 >StartEvent_Applied <StartEvent_Applied >Task_AcceptCase <Task_AcceptCase "
							+ ">CallActivity_Ask >Task_ReviewCase !Task_ReviewCase",
					"called 2026 CallActivity_Ask >Task_GiveOpinion");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					review               | element in ('Task_ReviewCase', 'Task_ReviewAgain') and answers ? 'reviewOpinion'
					review_question      | answers ->> 'proposal' = 'ask'
					review_return        | answers ->> 'decision' in ('return', 'restart')
					decision             | answers ->> 'decision' in ('grant', 'refuse')
					non_acceptance       | answers ->> 'acceptance' = 'refuse'
					acceptance           | element = 'ServiceTask_DeemAccepted' or answers ->> 'acceptance' in ('accept', 'defer')
					correction_notice    | answers ->> 'acceptance' = 'correct'
					referral             | answers ->> 'acceptance' = 'redirect'
					application_return   | answers ? 'withdrawalReason' or element = 'ServiceTask_ReturnApplication' or element = 'StartEvent_Withdrawn'
					delivery             | element = 'Task_DeliverResult' or element = 'Task_HandleOnSpot' and answers ->> 'acceptance' = 'accept'
					extension_proposal   | element = 'StartEvent_ExtensionProposed'
					verification_appointment | element = 'Task_ScheduleVerification'
					verification_record  | element = 'Task_RecordVerification'
					special_procedure_plan   | element = 'Task_OpenSpecialProcedure'
					special_procedure_result | element = 'Task_RecordSpecialProcedure'
					publication          | element = 'Task_PublishPublicity'
					objection            | element = 'Task_RecordObjection'
					objection_answer     | element = 'Task_AnswerObjections'
					hearing_arrangement  | element = 'Task_ArrangeHearing'
					hearing_minutes      | answers ->> 'hearing' = 'held'
					hearing_right        | element = 'ServiceTask_IssueHearingRightNotice'
					restoration_check    | element = 'Task_CheckRestoration'
					benefit_assessment   | element = 'Task_AssessAmount'
					licence_measure      | element in ('ServiceTask_ActOnLicence', 'ServiceTask_ResumeLicence')
					""")
	void keepsEveryFact(String table, String acts) {
		assertThat(ids("select act_id from hall." + table)).isNotEmpty()
			.isEqualTo(ids("select id from hall.act where " + acts.replace("?", "??")));
	}

	private static Set<Long> ids(String sql) {
		return Set.copyOf(jdbc.sql(sql).query(Long.class).list());
	}

	/** What was entered is what the row says. */
	@ParameterizedTest
	@CsvSource({ "review, opinion, reviewOpinion", "review_question, question, question", "decision, outcome, decision",
			"decision, reasons, reasons", "decision, remedies_added, remedies", "correction_notice, defects, defects",
			"referral, target_unit, targetUnit", "delivery, method, deliveryMethod", "delivery, recipient, recipient",
			"extension_proposal, reason, extensionReason", "verification_appointment, day, appointmentOn",
			"verification_appointment, first_verifier, firstVerifier", "verification_record, conclusion, verification",
			"verification_record, verified_on, verifiedOn", "verification_record, fix_by, fixBy",
			"verification_record, reschedule_reason, rescheduleReason",
			"special_procedure_plan, kind, specialProcedure", "special_procedure_plan, days_needed, daysNeeded",
			"special_procedure_result, conclusion, conclusion", "publication, content, publicityContent",
			"objection, content, objection", "objection_answer, content, objectionAnswer",
			"hearing_arrangement, day, hearingOn", "hearing_arrangement, host, host",
			"hearing_minutes, held_on, heldOn", "hearing_minutes, summary, hearingSummary",
			"benefit_assessment, amount, amount", "restoration_check, findings, findings",
			"licence_measure, change, change" })
	void keepsWhatItSays(String table, String column, String answer) {
		int entered = jdbc.sql("""
				select count(*) from hall.%s fact join hall.act on act.id = fact.act_id
				where act.answers ->> '%s' is not null""".formatted(table, answer)).query(Integer.class).single();
		int same = jdbc.sql("""
				select count(*) from hall.%1$s fact join hall.act on act.id = fact.act_id
				where fact.%2$s::text = act.answers ->> '%3$s'""".formatted(table, column, answer))
			.query(Integer.class)
			.single();

		assertThat(same).isPositive().isEqualTo(entered);
	}

	@Test
	void knowsWhoConfirmedWhoAnsweredAndWhoApproved() {
		assertThat(jdbc.sql("select count(*) from hall.referral where confirmed_act is not null")
			.query(Integer.class)
			.single()).isPositive();
		assertThat(jdbc.sql("select count(*) from hall.review_question where answer is not null")
			.query(Integer.class)
			.single()).isPositive();
		assertThat(jdbc.sql("select count(*) from hall.extension_proposal where approved is not null")
			.query(Integer.class)
			.single()).isPositive();
		assertThat(jdbc.sql("select distinct answer from hall.opinion where answered_by is not null")
			.query(String.class)
			.list()).isNotEmpty();
	}

	/** What was said about a task that is open belongs to that task. */
	@Test
	void listsTheTasksThatWereOpen() {
		assertThat(jdbc.sql("select count(*) from hall.listed_task where group_id = ''").query(Integer.class).single())
			.isEqualTo(3);
		assertThat(jdbc.sql("select applicant from hall.listed_task").query(String.class).list()).doesNotContainNull();
	}

	@Test
	void takesTheirOrderFromTheHallsFiltersOnly() {
		assertThat(jdbc.sql("select id_ from public.act_ru_filter where query_ like '%ordering%'")
			.query(String.class)
			.list()).containsExactly("own");
	}

	@Test
	void keepsWhatWasSaidAboutOpenTasks() {
		assertThat(jdbc.sql("select kind from hall.handover order by act_id").query(String.class).list())
			.containsExactly("delegation", "return", "urging");
		assertThat(jdbc.sql("select count(*) from hall.handover join public.act_ru_task on id_ = task_id")
			.query(Integer.class)
			.single()).isEqualTo(3);
	}

	@Test
	void recordsWhatHasEnded() {
		assertThat(jdbc.sql("select distinct outcome from hall.case_file where outcome is not null")
			.query(String.class)
			.list()).contains("granted", "denied", "notAccepted", "returned", "withdrawn");
		assertThat(jdbc
			.sql("""
					select count(*) from hall.case_file where (outcome is null) <> (state in ('received', 'correcting', 'accepted',
					  'granted', 'denied')) or outcome is not null and (cards, documents) is distinct from
					  (hall.cards_of_case(case_number), hall.documents_of_case(case_number))""")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void knowsOfWhichElementANoticeTold() {
		assertThat(jdbc.sql("""
				select count(*) from hall.notice where case_number is not null
				and idempotency_key not like case_number || ':' || element || ':' || occurrence || ':%'""")
			.query(Integer.class)
			.single()).isZero();
	}

}
