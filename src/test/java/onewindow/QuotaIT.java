package onewindow;

import java.util.List;
import java.util.Map;

import onewindow.testing.Answer;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import onewindow.testing.Walker;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who was accepted first is granted first, and no more than the year allows (行政许可法 Art.
 * 57; 森林法 Art. 59).
 */
@OpenHall
class QuotaIT {

	@Autowired
	HallDriver hall;

	@Autowired
	Walker walker;

	private static final String ITEM = "forest-tree-cutting-permit";

	private static final String LIMIT = "/api/quotas/%s/2026".formatted(ITEM);

	@Test
	void grantsInTheOrderOfAcceptanceOrForAReason() {
		limit(1_000_000);
		String first = this.walker.walkUntil(ITEM, "Task_DecideCase");
		String second = this.walker.walkUntil(ITEM, "Task_DecideCase");
		List<String> queue = queue();
		assertThat(queue.indexOf(first)).isLessThan(queue.indexOf(second));
		assertThat(this.hall.formValue(second, "Task_DecideCase", "quotaNote")).contains("先受理、尚未决定的", "2026年度限额1000000",
				"本件申请1");

		Answer early = this.hall.tryToComplete("forest-decider", second, "Task_DecideCase", Samples.grant());
		assertThat(early.refusedFields()).isEqualTo("outOfOrderReason");
		assertThat(early.codes()).containsExactly("quotas.outOfTurn");
		this.hall.complete("forest-decider", second, "Task_DecideCase",
				Samples.with(Samples.grant(), "outOfOrderReason", "火烧木须在雨季前清理。"));

		assertThat(this.hall.view(second).path("state").asText()).isEqualTo("granted");
		assertThat(queue()).contains(first).doesNotContain(second);
	}

	@Test
	void refusesNobodyForComingLater() {
		limit(1_000_000);
		this.walker.walkUntil(ITEM, "Task_DecideCase");
		String second = this.walker.walkUntil(ITEM, "Task_DecideCase");

		this.hall.complete("forest-decider", second, "Task_DecideCase",
				Samples.with(Samples.refusal(), "legalBasis", List.of("《中华人民共和国森林法》第五十五条至第六十条")));

		assertThat(this.hall.view(second).path("state").asText()).isEqualTo("denied");
	}

	@Test
	void grantsNoMoreThanTheYearAllows() {
		double granted = granted();
		limit(granted + 0.5);
		String number = this.walker.walkUntil(ITEM, "Task_DecideCase");
		Map<String, Object> grant = Samples.with(Samples.grant(), "outOfOrderReason", "清理火烧木。");

		Answer tooMuch = this.hall.tryToComplete("forest-decider", number, "Task_DecideCase", grant);
		assertThat(tooMuch.refusedFields()).isEqualTo("decision");
		assertThat(tooMuch.codes()).containsExactly("quotas.notEnoughLeft");
		assertThat(tooMuch.text()).contains("0.5");

		limit(granted + 1);
		this.hall.complete("forest-decider", number, "Task_DecideCase", grant);
		assertThat(granted()).isEqualTo(granted + 1);
	}

	@Test
	void takesTheLimitFromTheHeadAndNotBelowWhatIsGranted() {
		assertThat(this.hall.as("forest-decider").send("PUT", LIMIT, Map.of("amount", 5, "basis", "限额通知")).status())
			.isEqualTo(403);
		assertThat(this.hall.as("forest-head").send("PUT", LIMIT, Map.of("amount", -1, "basis", "限额通知")).status())
			.isEqualTo(400);
		assertThat(this.hall.as("forest-head").send("PUT", LIMIT, Map.of("amount", 5, "basis", " ")).status())
			.isEqualTo(400);
		assertThat(this.hall.as("forest-head").get("/api/quotas/food-business-permit").status()).isEqualTo(404);
		assertThat(this.hall.as("s042").get("/api/quotas/" + ITEM).status()).isEqualTo(403);
	}

	private void limit(double amount) {
		Answer answer = this.hall.as("forest-head").send("PUT", LIMIT, Map.of("amount", amount, "basis", "省林草局采伐限额通知"));
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
	}

	private double granted() {
		this.hall.setTime("2026-03-02T10:00");
		return this.hall.as("forest-head").get("/api/quotas/" + ITEM).body().path("granted").asDouble();
	}

	private List<String> queue() {
		List<String> queue = new java.util.ArrayList<>();
		this.hall.as("forest-head")
			.get("/api/quotas/" + ITEM)
			.body()
			.path("queue")
			.forEach(number -> queue.add(number.asText()));
		return queue;
	}

}
