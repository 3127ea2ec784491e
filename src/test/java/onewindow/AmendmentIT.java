package onewindow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import onewindow.testing.Answer;
import onewindow.testing.HallDriver;
import onewindow.testing.ItemDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static onewindow.testing.HallDriver.CLERK;
import static onewindow.testing.HallDriver.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * 当场更正: nobody applies again because something was entered wrongly (行政许可法 Art. 32(3)).
 */
@OpenHall
class AmendmentIT {

	private static final String CUTTING = "forest-tree-cutting-permit";

	@Autowired
	HallDriver hall;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	ItemDriver items;

	private String number;

	@BeforeEach
	void receives() {
		this.hall.setTime("2026-05-06T10:00");
		this.number = this.hall.receive();
	}

	@Test
	void correctsTheApplicationAndKeepsBothTexts() {
		this.hall.setTime("2026-05-07T10:00");
		assertThat(amend(CLERK, right("applicantName", "李桂枝", "floorArea", 80)).status()).isEqualTo(200);

		JsonNode view = this.hall.view(this.number);
		assertThat(view.path("applicant").path("name").asText()).isEqualTo("李桂枝");
		assertThat(view.path("receivedOn").asText()).as("no limit moves").isEqualTo("2026-05-06");
		assertThat(this.hall.values(this.number, "amendments", "before")).contains("60");
		assertThat(this.hall.values(this.number, "amendments", "after")).contains("80");
		assertThat(view.path("amendments")).hasSize(2)
			.allSatisfy(row -> assertThat(row.path("on").asText()).isEqualTo("2026-05-07"));
		assertThat(this.hall.values(this.number, "timeline", "title")).containsExactly("登记申请", "当场更正申请");
	}

	@Test
	void isWhatEverybodyReadsFromThenOn() {
		amend(CLERK, right("applicantName", "李桂枝", "floorArea", 80));

		assertThat(this.hall.formValue(this.number, "Task_AcceptCase", "caseSummary")).contains("申请人：李桂枝", "80",
				"当场更正");
		assertThat(this.hall.as("admin")
			.get("/engine-rest/variable-instance?variableName=applicantName&processInstanceIdIn="
					+ this.hall.task(this.number).path("processInstanceId").asText())
			.body()
			.get(0)
			.path("value")
			.asText()).isEqualTo("李桂枝");
		this.hall.complete(CLERK, this.number, Samples.acceptance());
		assertThat(this.hall.document(this.number, "D02")).contains("李桂枝").doesNotContain("李桂芝");
	}

	@Test
	void masksWhatConcernsAPerson() {
		amend(CLERK, right("phone", "13911111111"));

		assertThat(this.hall.view(this.number).path("amendments").toString()).contains("139****1111", "139****1234")
			.doesNotContain("13911111111", "13904571234");
		assertThat(this.hall.formValue(this.number, "Task_AcceptCase", "caseSummary")).doesNotContain("13911111111");
	}

	@Test
	void isCheckedAsAnApplicationIs() {
		Answer wrong = amend(CLERK, right("applicantIdNumber", "232703198506123024"));
		assertThat(wrong.status()).isEqualTo(400);
		assertThat(wrong.refusedFields()).isEqualTo("applicantIdNumber");
		assertThat(amend(CLERK, right("surplus", "x")).refusedFields()).isEqualTo("surplus");
		assertThat(amend(CLERK, right("handedIn", List.of())).refusedFields()).isEqualTo("handedIn");
		assertThat(amend(CLERK, right()).codes()).containsExactly("intake.nothingAmended");
		assertThat(amend(CLERK, Map.of()).status()).isEqualTo(400);

		assertThat(this.hall.view(this.number).path("amendments")).isEmpty();
		assertThat(this.hall.values(this.number, "timeline", "title")).containsExactly("登记申请");
	}

	@Test
	void isDoneAtTheWindowBeforeTheCaseIsAccepted() {
		assertThat(amend(STRANGER, right("floorArea", 80)).status()).isEqualTo(404);
		assertThat(amend("market-reviewer", right("floorArea", 80)).status()).isEqualTo(403);
		this.hall.complete(CLERK, this.number, Samples.acceptance());

		Answer late = amend(CLERK, right("floorArea", 80));

		assertThat(late.status()).isEqualTo(409);
		assertThat(late.codes()).containsExactly("intake.amendedTooLate");
	}

	@Test
	void correctsWhatTheLawAsksLater() {
		String cutting = this.items.receive(CUTTING);
		Map<String, Object> values = new HashMap<>(ItemDriver.application(this.items.item(CUTTING)));
		List.of("channel", "receivedOn", "receivedOnReason", "handedIn").forEach(values::remove);
		values.put("volume", 7);

		assertThat(this.hall.as(this.items.clerk(CUTTING))
			.post("/api/cases/%s/amendment".formatted(cutting), Map.of("values", values))
			.status()).isEqualTo(200);

		assertThat(this.hall.values(cutting, "amendments", "after")).containsExactly("7");
		assertThat(this.jdbc.sql("select amount from hall.quota_claim where case_number = ?")
			.param(cutting)
			.query(Integer.class)
			.single()).as("what the quota counts").isEqualTo(7);
	}

	private Map<String, Object> right(Object... changes) {
		Map<String, Object> values = new HashMap<>(Samples.application());
		List.of("channel", "receivedOn", "receivedOnReason", "handedIn").forEach(values::remove);
		for (int i = 0; i < changes.length; i += 2) {
			values.put((String) changes[i], changes[i + 1]);
		}
		return values;
	}

	private Answer amend(String user, Map<String, Object> values) {
		return this.hall.as(user).post("/api/cases/%s/amendment".formatted(this.number), Map.of("values", values));
	}

}
