package onewindow;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import onewindow.testing.Answer;
import onewindow.testing.HallDriver;
import onewindow.testing.ItemDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Extending the limit of the law (行政许可法 Art. 42): a food business permit accepted on
 * 2026-04-30 and due by law on 2026-05-18, which a special rule extends by five days.
 */
@OpenHall
class ExtensionIT {

	private static final Map<String, Object> APPROVED = Map.of("extensionApproved", "yes");

	@Autowired
	HallDriver hall;

	@Autowired
	ItemDriver items;

	private String number;

	@BeforeEach
	void acceptsACase() {
		this.hall.setTime("2026-04-30T10:00");
		this.number = this.hall.receiveAndAccept();
	}

	@Test
	void movesTheLimitOfTheLawAndKeepsThePromise() {
		propose("market-reviewer", 5);
		assertThat(this.hall.formValue(this.number, "Task_ApproveExtension", "extensionNote")).contains("5个工作日",
				"2026-05-18", "需要核实产权");

		this.hall.complete("market-head", this.number, "Task_ApproveExtension", APPROVED);

		assertThat(this.hall.view(this.number).path("statutoryDue").asText()).isEqualTo("2026-05-25");
		assertThat(this.hall.view(this.number).path("promisedDue").asText()).isEqualTo("2026-05-11");
		assertThat(this.hall.document(this.number, "D14")).contains("需要核实产权", "5个工作日", "单位负责人", "2026年5月25日",
				"食品经营许可和备案管理办法", "不因延期而改变");
		assertThat(this.hall.values(this.number, "notices", "kind")).endsWith("extended");
		this.hall.setTime("2026-05-26T00:00:01");
		this.hall.runDueJobs();
		assertThat(this.hall.values(this.number, "cards", "ground")).as("the promise is broken all the same")
			.containsExactly("promiseDueSoon", "promiseOverdue", "promiseLongOverdue", "statutoryDueSoon",
					"statutoryOverdue");
		assertThat(this.hall.values(this.number, "cards", "dueAt")).endsWith("2026-05-22T08:30:00+08:00",
				"2026-05-26T00:00:00+08:00");
	}

	@Test
	void remindsOnceAgainOfTheDateThatHolds() {
		this.hall.setTime("2026-05-15T09:00");
		this.hall.runDueJobs();
		assertThat(remindedOfTheLaw()).containsExactly("2026-05-15T08:30:00+08:00");

		propose("market-reviewer", 5);
		this.hall.complete("market-head", this.number, "Task_ApproveExtension", APPROVED);
		this.hall.setTime("2026-05-22T08:29:59");
		assertThat(this.hall.runDueJobs()).isEmpty();
		this.hall.setTime("2026-05-22T08:30:01");
		this.hall.runDueJobs();

		assertThat(remindedOfTheLaw()).containsExactly("2026-05-22T08:30:00+08:00");
		this.hall.setTime("2026-05-25T10:00");
		assertThat(this.hall.runDueJobs()).isEmpty();
	}

	private List<String> remindedOfTheLaw() {
		List<String> grounds = this.hall.values(this.number, "cards", "ground");
		List<String> due = this.hall.values(this.number, "cards", "dueAt");
		return IntStream.range(0, grounds.size())
			.filter(n -> grounds.get(n).equals("statutoryDueSoon"))
			.mapToObj(due::get)
			.toList();
	}

	@Test
	void isProposedInTheReviewToo() {
		this.hall.complete("market-reviewer", this.number,
				Map.of("proposal", "extend", "extensionDays", 5, "extensionReason", "需要核实产权"));

		assertThat(this.hall.tasks(this.number)).containsExactly("Task_ApproveExtension", "Task_ReviewCase");
	}

	@Test
	void isGivenOnceOnly() {
		propose("market-reviewer", 5);
		assertThat(propose("market-decider", 5).codes()).containsExactly("clock.alreadyProposed");
		this.hall.complete("market-head", this.number, "Task_ApproveExtension", APPROVED);

		Answer again = propose("market-reviewer", 1);

		assertThat(again.status()).isEqualTo(409);
		assertThat(again.codes()).containsExactly("clock.extendedBefore");
	}

	@Test
	void isRefusedWhenTheLimitHasRunOut() {
		this.hall.setTime("2026-05-18T23:00");
		propose("market-reviewer", 5);
		this.hall.setTime("2026-05-19T09:00");

		Answer late = this.hall.tryToComplete("market-head", this.number, "Task_ApproveExtension", APPROVED);

		assertThat(late.status()).isEqualTo(409);
		assertThat(late.codes()).containsExactly("clock.runOut");
		assertThat(late.text()).contains("2026-05-18");
		this.hall.complete("market-head", this.number, "Task_ApproveExtension",
				Map.of("extensionApproved", "no", "approvalReason", "期限已过"));
		assertThat(propose("market-reviewer", 5).status()).isEqualTo(409);
		assertThat(this.hall.view(this.number).path("statutoryDue").asText()).isEqualTo("2026-05-18");
	}

	@Test
	void isApprovedByTheRightPersonOnly() {
		propose("market-reviewer", 5);

		for (String wrong : new String[] { "market-decider", "market-reviewer", "district-gov", "forest-head" }) {
			assertThat(this.hall.tryToComplete(wrong, this.number, "Task_ApproveExtension", APPROVED).status())
				.as(wrong)
				.isIn(403, 404);
		}
		assertThat(propose(HallDriver.CLERK, 5).status()).isEqualTo(403);
		assertThat(propose("forest-head", 5).status()).isEqualTo(404);
	}

	@Test
	void isNoLongerThanTheLawAllows() {
		assertThat(propose("market-reviewer", 6).codes()).containsExactly("clock.tooManyDays");
		assertThat(propose("market-reviewer", 0).status()).isEqualTo(400);
	}

	@Test
	void endsWithTheDecision() {
		propose("market-reviewer", 5);
		this.hall.complete("market-reviewer", this.number, "Task_ReviewCase", Samples.review());
		this.hall.complete("market-decider", this.number, "Task_DecideCase", Samples.grant());

		assertThat(this.hall.tasks(this.number)).containsExactly("Task_DeliverResult");
		assertThat(propose("market-reviewer", 5).status()).isEqualTo(409);
	}

	@Test
	void takesFifteenDaysFromTheDistrictGovernmentWhereFortyFiveApply() {
		String item = "joint-test-permit";
		this.hall.setTime("2026-05-06T10:00");
		String joint = this.items.accept(item);
		assertThat(this.hall.view(joint).path("statutoryDue").asText()).isEqualTo("2026-07-08");
		assertThat(this.hall.document(joint, "D02")).contains("与有关单位联合审查，新林区自然资源局签发");
		assertThat(this.hall.as("land-reviewer")
			.post("/api/cases/%s/extension".formatted(joint), Map.of("days", 15, "reason", "事项复杂"))
			.status()).isEqualTo(200);

		assertThat(this.hall.tryToComplete("land-head", joint, "Task_ApproveExtension", APPROVED).status())
			.isEqualTo(403);
		this.hall.complete("district-gov", joint, "Task_ApproveExtension", APPROVED);

		assertThat(this.hall.view(joint).path("statutoryDue").asText()).isEqualTo("2026-07-29");
		assertThat(this.hall.document(joint, "D14")).contains("本级人民政府负责人", "第四十二条第二款");
	}

	private Answer propose(String user, int days) {
		return this.hall.as(user)
			.post("/api/cases/%s/extension".formatted(this.number), Map.of("days", days, "reason", "需要核实产权"));
	}

}
