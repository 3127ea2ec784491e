package onewindow.casework.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import onewindow.foundation.calendar.CalendarChanges;
import onewindow.testing.Answer;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of dates when the calendar changes (行政许可法 Art. 82). */
@OpenHall
class RecountIT {

	@Autowired
	HallDriver hall;

	@Autowired
	Recounts recounts;

	@Autowired
	CalendarChanges changes;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	onewindow.foundation.calendar.WorkingDays days;

	/** Other tests count with the calendar as published. */
	@AfterEach
	void forgetsLocalOrders() {
		this.jdbc.sql("delete from hall.calendar_override").update();
		this.jdbc.sql("delete from hall.calendar_year where year > 2026").update();
		this.hall.setTime("2026-05-06T10:00");
		override("2024-01-01", false, "恢复原状");
		this.jdbc.sql("delete from hall.calendar_override").update();
		this.recounts.workThrough();
	}

	@Test
	void movesEveryDateWhenADayIsTakenOffLocally() {
		this.hall.setTime("2026-05-06T10:00");
		String accepted = this.hall.receiveAndAccept();
		String received = this.hall.receive();
		String deferred = this.hall.receive(Samples.newcomer(Samples.application()));
		this.hall.complete(HallDriver.CLERK, deferred, Samples.deferral());

		assertThat(override("2026-05-08", false, "极寒天气，区政府通知停止办公").status()).isEqualTo(202);
		this.recounts.workThrough();

		assertThat(this.hall.view(accepted).path("promisedDue").asText()).isEqualTo("2026-05-13");
		assertThat(this.hall.view(accepted).path("statutoryDue").asText()).isEqualTo("2026-05-20");
		assertThat(this.hall.task(accepted).path("due").asText()).startsWith("2026-05-13");
		assertThat(this.hall.values(accepted, "ledger", "ground")).last()
			.asString()
			.contains("极寒天气", "法定2026-05-19、承诺2026-05-12改为法定2026-05-20、承诺2026-05-13");
		assertThat(this.hall.values(accepted, "notices", "kind")).as("the applicant was told other dates")
			.endsWith("limitsMoved");
		assertThat(this.hall.values(received, "ledger", "ground")).last()
			.asString()
			.contains("受理申请期限2026-05-12改为2026-05-13");
		assertThat(this.hall.task(received).path("due").asText()).as("five days to answer").startsWith("2026-05-13");
		assertThat(this.hall.view(deferred).path("deferral").path("dueOn").asText()).isEqualTo("2026-05-11");
		this.hall.setTime("2026-05-13T23:59:59");
		this.hall.runDueJobs();
		assertThat(this.hall.values(accepted, "cards", "ground")).containsExactly("promiseDueSoon");
	}

	@Test
	void makesProvisionalDatesFinalWhenTheYearIsPublished() {
		this.hall.setTime("2026-12-21T10:00");
		String number = this.hall.receiveAndAccept();
		assertThat(this.hall.view(number).path("provisional").asBoolean()).isTrue();
		assertThat(this.hall.document(number, "D02")).contains("暂定日期");
		assertThat(this.hall.view(number).path("statutoryDue").asText()).isEqualTo("2027-01-04");

		Answer published = this.hall.as("supervisor")
			.send("PUT", "/api/calendar/2027",
					Map.of("source", "国务院办公厅通知", "daysOff", daysOff2027(), "makeupWorkingDays", List.of("2027-01-10")));
		assertThat(published.status()).as(published.text()).isEqualTo(202);
		this.recounts.workThrough();

		assertThat(this.hall.view(number).path("provisional").asBoolean()).isFalse();
		assertThat(this.hall.view(number).path("statutoryDue").asText()).isEqualTo("2027-01-07");
		assertThat(this.hall.values(number, "ledger", "kind")).containsExactly("started", "recounted");
	}

	private static Set<String> daysOff2027() {
		return IntStream.rangeClosed(1, 15)
			.mapToObj(day -> LocalDate.of(2027, (day > 5) ? 10 : 1, day).toString())
			.collect(Collectors.toSet());
	}

	@Test
	void countsEveryCaseOnce() {
		this.hall.setTime("2026-05-06T10:00");
		String number = this.hall.receiveAndAccept();
		override("2026-05-08", false, "极寒");
		this.recounts.workThrough();
		this.recounts.workThrough();

		assertThat(this.hall.values(number, "ledger", "kind")).containsExactly("started", "recounted");
		assertThat(this.changes.latest().get(0).doneAt()).isNotNull();
		assertThat(this.changes.latest().get(0).moved()).isPositive();
	}

	@Test
	void warnsFromTheFirstOfOctoberUntilNextYearIsThere() {
		this.hall.setTime("2026-09-30T10:00");
		assertThat(warning()).isEqualTo("null");
		this.hall.setTime("2026-10-01T10:00");

		assertThat(warning()).contains("2027年工作日历尚未录入");
	}

	@Test
	void letsOnlyTheCentresSupervisionChangeIt() {
		for (String user : List.of("market-head", "s042", "designer", "admin")) {
			assertThat(this.hall.as(user)
				.post("/api/calendar/overrides", Map.of("day", "2026-05-08", "working", false, "reason", "冷"))
				.status()).as(user).isEqualTo(403);
		}
	}

	@Test
	void refusesWhatCannotBeRight() {
		assertThat(put(2027, Map.of("source", "通知", "daysOff", List.of("2026-01-01"), "makeupWorkingDays", List.of())))
			.isEqualTo("daysOff");
		assertThat(put(2027, Map.of("source", "通知", "daysOff", List.of("2027-01-01"), "makeupWorkingDays", List.of())))
			.isEqualTo("daysOff");
		assertThat(put(2027, Map.of("source", "通知"))).isEqualTo("daysOff");
		assertThat(put(2027, Map.of("source", "通知", "daysOff", java.util.Arrays.asList("2027-01-01", null),
				"makeupWorkingDays", List.of())))
			.isEqualTo("daysOff");
		assertThat(
				put(2027, Map.of("source", "通知", "daysOff", daysOff2027(), "makeupWorkingDays", List.of("2027-01-11"))))
			.isEqualTo("makeupWorkingDays");
		assertThat(this.hall.as("supervisor")
			.post("/api/calendar/overrides", Map.of("day", "2026-05-08", "reason", "冷"))
			.refusedFields()).isEqualTo("day");
		assertThat(put(2027, Map.of("daysOff", daysOff2027(), "makeupWorkingDays", List.of()))).isEqualTo("source");
		assertThat(this.days.knows(2027)).isFalse();
	}

	private String put(int year, Map<String, Object> body) {
		return this.hall.as("supervisor").send("PUT", "/api/calendar/" + year, body).refusedFields();
	}

	private String warning() {
		return this.hall.as("supervisor").get("/api/calendar").body().path("warning").asText();
	}

	private Answer override(String day, boolean working, String reason) {
		return this.hall.as("supervisor")
			.post("/api/calendar/overrides", Map.of("day", day, "working", working, "reason", reason));
	}

}
