package onewindow;

import java.util.HashMap;
import java.util.Map;

import onewindow.testing.Answer;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static onewindow.testing.HallDriver.CLERK;
import static onewindow.testing.HallDriver.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

/** 陈述、申辩: whoever may be refused is heard before, and answered (行政许可法 Art. 7, 36). */
@OpenHall
class StatementIT {

	private static final Map<String, Object> DEFENCE = Map.of("speaker", "applicant", "name", "李桂芝", "content",
			"后厨已经改造，请再看一次。\n附改造合同。");

	@Autowired
	HallDriver hall;

	private String number;

	@BeforeEach
	void receives() {
		this.hall.setTime("2026-05-06T10:00");
		this.number = this.hall.receive();
	}

	@Test
	void isTakenAtAnyTimeBeforeTheDecisionAndNotAfter() {
		assertThat(state(CLERK, DEFENCE).status()).isEqualTo(200);
		this.hall.complete(CLERK, this.number, Samples.acceptance());
		assertThat(state("market-reviewer", DEFENCE).status()).isEqualTo(200);
		this.hall.complete("market-reviewer", this.number, Samples.review());
		assertThat(state(CLERK, DEFENCE).status()).isEqualTo(200);
		decide(answered(Samples.refusal()));

		Answer late = state(CLERK, DEFENCE);

		assertThat(late.status()).isEqualTo(409);
		assertThat(late.codes()).containsExactly("statement.alreadyDecided");
		assertThat(this.hall.values(this.number, "statements", "speaker")).hasSize(3);
	}

	@Test
	void isShownToWhoeverExaminesAndDecides() {
		state(CLERK, DEFENCE);
		this.hall.complete(CLERK, this.number, Samples.acceptance());
		assertThat(this.hall.formValue(this.number, "Task_ReviewCase", "statementNote"))
			.contains("**陈述、申辩**（申请人李桂芝，2026-05-06）", "后厨已经改造");
		this.hall.complete("market-reviewer", this.number, Samples.review());

		assertThat(this.hall.formValue(this.number, "Task_DecideCase", "statementNote")).contains("后厨已经改造");
	}

	@Test
	void isAnsweredInTheRefusalOrThereIsNone() {
		refuses(Samples.refusal());
		decide(answered(Samples.refusal()));

		assertThat(this.hall.document(this.number, "D16")).contains("申请人李桂芝于2026年5月6日提出：后厨已经改造",
				"答复：已再次核查，改造未完成，不予采纳。");
	}

	@Test
	void isAnsweredInTheGrantAsWell() {
		refuses(Samples.grant());
		decide(answered(Samples.grant()));

		assertThat(this.hall.document(this.number, "D15")).contains("陈述、申辩", "不予采纳");
		assertThat(this.hall.values(this.number, "statements", "answer")).containsExactly("已再次核查，改造未完成，不予采纳。");
	}

	@Test
	void asksForNoAnswerWhereNothingWasStated() {
		this.hall.complete(CLERK, this.number, Samples.acceptance());
		this.hall.complete("market-reviewer", this.number, Samples.review());
		decide(Samples.refusal());

		assertThat(this.hall.document(this.number, "D16")).doesNotContain("陈述、申辩");
	}

	@Test
	void isTakenByTheUnitOnlyAndWhole() {
		assertThat(state(STRANGER, DEFENCE).status()).isEqualTo(404);
		assertThat(state("supervisor", DEFENCE).status()).isEqualTo(403);
		for (String field : DEFENCE.keySet()) {
			Map<String, Object> without = new HashMap<>(DEFENCE);
			without.put(field, " ");
			Answer answer = state(CLERK, without);
			assertThat(answer.status()).as(field).isEqualTo(400);
			assertThat(answer.refusedFields()).isEqualTo(field);
		}
		assertThat(state(CLERK, Samples.with(DEFENCE, "speaker", "neighbour")).status()).isEqualTo(400);
		assertThat(this.hall.view(this.number).path("statements")).isEmpty();
	}

	private void refuses(Map<String, Object> decision) {
		state(CLERK, DEFENCE);
		this.hall.complete(CLERK, this.number, Samples.acceptance());
		this.hall.complete("market-reviewer", this.number, Samples.review());
		Answer refused = this.hall.tryToComplete("market-decider", this.number, decision);
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.refusedFields()).isEqualTo("statementAnswer");
	}

	private void decide(Map<String, Object> decision) {
		this.hall.complete("market-decider", this.number, decision);
	}

	private static Map<String, Object> answered(Map<String, Object> decision) {
		return Samples.with(decision, "statementAnswer", "已再次核查，改造未完成，不予采纳。");
	}

	private Answer state(String user, Map<String, Object> statement) {
		return this.hall.as(user).post("/api/cases/%s/statements".formatted(this.number), statement);
	}

}
