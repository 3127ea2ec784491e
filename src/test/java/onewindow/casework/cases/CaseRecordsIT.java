package onewindow.casework.cases;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import onewindow.foundation.shared.CaseNumber;
import onewindow.testing.Answer;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static onewindow.testing.HallDriver.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

/** What can still be answered of a case when nothing but its row is left. */
@OpenHall
class CaseRecordsIT {

	@Autowired
	HallDriver hall;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	CaseFiles cases;

	@Autowired
	ApplicantHashes hashes;

	@Autowired
	TransactionTemplate transaction;

	@BeforeEach
	void onTheDayAfterTheMayHolidays() {
		this.hall.setTime("2026-05-06T10:00");
	}

	@Test
	void verifiesADocumentForAllStaffBeforeAndAfterEverythingElseIsGone() {
		String number = grantLate();
		JsonNode decision = document(number, "D15");
		String address = "/api/documents/" + decision.path("number").asText();
		JsonNode before = this.hall.as(HallDriver.STRANGER).get(address).body();

		removeAllButTheRows();

		JsonNode after = this.hall.as(HallDriver.STRANGER).get(address).body();
		assertThat(after).isEqualTo(before);
		assertThat(after.path("sha256").asText()).isEqualTo(decision.path("sha256").asText()).hasSize(64);
		assertThat(after.path("caseNumber").asText()).isEqualTo(number);
		assertThat(after.path("item").asText()).isEqualTo("食品经营许可");
		assertThat(after.path("unit").asText()).isEqualTo("U16");
		assertThat(after.path("issuedAt").asText()).isEqualTo("2026-05-13T10:00:00+08:00");
		assertThat(this.hall.as(CLERK).get("/api/documents/D15-U16-2026-0999").status()).isEqualTo(404);
		assertThat(this.hall.anonymous().get(address).status()).isEqualTo(401);
	}

	@Test
	void barsFromDeferringBecauseOfACaseOfWhichNothingElseIsLeft() {
		Map<String, Object> application = Samples.newcomer(Samples.application());
		String number = this.hall.receive(application);
		this.hall.complete(CLERK, number, Samples.deferral());
		this.hall.setTime("2026-05-10T00:00:01");
		this.hall.runDueJobs();
		this.hall.complete("market-decider", number, "Task_DecideDeferralOverdue", Samples.refusal());
		this.hall.complete(CLERK, number, Samples.delivery());

		removeAllButTheRows();

		Answer barred = this.hall.tryToComplete(CLERK, this.hall.receive(application), Samples.deferral());
		assertThat(barred.codes()).containsExactly("deferral.barred");
		assertThat(barred.text()).contains("2027-05-09");
		String other = this.hall.receive(Samples.newcomer(Samples.application()));
		assertThat(this.hall.tryToComplete(CLERK, other, Samples.deferral()).status()).isEqualTo(204);
	}

	@Test
	void findsTheCasesOfAnApplicantByTheHashAndByNothingThatTellsTheNumber() {
		String number = grantLate();
		byte[] hash = this.hashes.of(this.cases.applicant(new CaseNumber(number)));

		removeAllButTheRows();

		assertThat(this.jdbc.sql("select case_number from hall.case_file where applicant_hash = ?")
			.param(hash)
			.query(String.class)
			.list()).containsExactly(number);
		assertThat(
				this.jdbc.sql("select row_to_json(case_file)::text from hall.case_file").query(String.class).single())
			.doesNotContain(Samples.application().get("applicantIdNumber").toString(),
					Samples.application().get("applicantName").toString());
	}

	@Test
	void registersGrantsAndCountsWhatWasInTimeFromTheRowsAlone() {
		String late = grantLate();
		String refused = this.hall.receive();
		this.hall.complete(CLERK, refused, Samples.nonAcceptance("notNeeded"));

		removeAllButTheRows();

		assertThat(rows("""
				select case_number, unit_id, item_id, received_on, accepted_on, decided_on, state_since as closed_on,
				  (select count(*) from jsonb_array_elements(documents)) as documents
				from hall.case_file where outcome = 'granted'"""))
			.containsExactly(late + " U16 food-business-permit 2026-05-06 2026-05-06 2026-05-13 2026-05-13 4");
		assertThat(rows("""
				select outcome, count(*), count(*) filter (where decided_on <= promised_due) as in_promised_time,
				  count(*) filter (where decided_on <= statutory_due) as in_time,
				  count(*) filter (where cards @> '[{"colour": "yellow", "cancelled": false}]') as with_yellow_card
				from hall.case_file group by outcome order by outcome""")).containsExactly("granted 1 0 1 1",
				"notAccepted 1 0 0 0");
	}

	@Test
	void tellsOfACardThatWasCancelledAfterTheEnd() {
		String number = grantLate();
		assertThat(yellow(number)).isEqualTo("false");

		this.hall.as("director")
			.post("/api/cases/%s/cards/promiseOverdue/cancellation".formatted(number), Map.of("reason", "系统故障，当日无法办理"));

		assertThat(yellow(number)).isEqualTo("true");
	}

	@Test
	void keepsTheApplicantApartWhoWasEnteredWrongly() {
		String number = this.hall.receive();
		byte[] wrong = hash(number);
		Map<String, Object> right = Samples.newcomer(Samples.application());
		right.keySet().removeAll(List.of("channel", "handedIn"));

		assertThat(
				this.hall.as(CLERK).post("/api/cases/%s/amendment".formatted(number), Map.of("values", right)).status())
			.isEqualTo(200);

		assertThat(hash(number)).isNotEqualTo(wrong)
			.isEqualTo(this.hashes.of(this.cases.applicant(new CaseNumber(number))));
	}

	@Test
	void hashesWhoeverWasThereBeforeAndNoticesAnotherKey() {
		String number = this.hall.receive();
		byte[] hash = hash(number);
		this.jdbc.sql("update hall.case_file set applicant_hash = null").update();
		this.jdbc.sql("delete from hall.applicant_key").update();

		assertThat(establish(this.hashes)).isTrue();
		assertThat(establish(this.hashes)).isTrue();
		assertThat(establish(new ApplicantHashes(this.jdbc, new ApplicantKey("x".repeat(32))))).isFalse();

		assertThat(hash(number)).isEqualTo(hash);
	}

	/** Decided a day after the promise, and closed at once. */
	private String grantLate() {
		String number = this.hall.receiveAndAccept();
		this.hall.setTime("2026-05-13T10:00");
		this.hall.runDueJobs();
		this.hall.complete("market-reviewer", number, Samples.review());
		this.hall.complete("market-decider", number, Samples.grant());
		this.hall.complete(CLERK, number, Samples.delivery());
		return number;
	}

	private JsonNode document(String number, String type) {
		for (JsonNode document : this.hall.view(number).path("documents")) {
			if (document.path("type").asText().equals(type)) {
				return document;
			}
		}
		throw new AssertionError("No " + type);
	}

	private String yellow(String number) {
		return this.jdbc.sql("""
				select card ->> 'cancelled' from hall.case_file cross join lateral jsonb_array_elements(cards) card
				where case_number = ? and card ->> 'ground' = 'promiseOverdue'""")
			.param(number)
			.query(String.class)
			.single();
	}

	private byte[] hash(String number) {
		return this.jdbc.sql("select applicant_hash from hall.case_file where case_number = ?")
			.param(number)
			.query(byte[].class)
			.single();
	}

	private boolean establish(ApplicantHashes under) {
		return Boolean.TRUE.equals(this.transaction.execute(status -> under.establish()));
	}

	private List<String> rows(String sql) {
		return this.jdbc.sql(sql)
			.query()
			.listOfRows()
			.stream()
			.map(row -> String.join(" ", row.values().stream().map(String::valueOf).toList()))
			.toList();
	}

	/** As if whatever belongs to cases had been moved out. */
	private void removeAllButTheRows() {
		this.transaction.executeWithoutResult(status -> {
			this.jdbc.sql("set local session_replication_role = replica").update();
			this.jdbc
				.sql("""
						select table_name from information_schema.columns join information_schema.tables using (table_schema, table_name)
						where table_schema = 'hall' and column_name in ('case_number', 'instance', 'document_number')
						  and table_type = 'BASE TABLE' and table_name <> 'case_file'""")
				.query(String.class)
				.set()
				.forEach(table -> this.jdbc.sql("delete from hall." + table).update());
			this.jdbc.sql("delete from public.act_hi_procinst").update();
		});
	}

}
