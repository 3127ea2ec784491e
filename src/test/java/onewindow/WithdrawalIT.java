package onewindow;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import onewindow.testing.Answer;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static onewindow.testing.HallDriver.CLERK;
import static onewindow.testing.HallDriver.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

/** An applicant may take an application back at any point before the decision. */
@OpenHall
class WithdrawalIT {

	private static final String REASON = "店铺不再开办";

	@Autowired
	HallDriver hall;

	@BeforeEach
	void onAThursdayMorning() {
		this.hall.setTime("2026-04-30T10:00");
	}

	static Stream<Named<List<Step>>> points() {
		Step correct = new Step(CLERK, Samples.correction());
		Step accept = new Step(CLERK, Samples.acceptance());
		Step wantSite = new Step("market-reviewer", Samples.reviewWithSiteVerification());
		Step review = new Step("market-reviewer", Samples.review());
		return Stream.of(Named.of("before acceptance", List.of()),
				Named.of("while corrections are owed", List.of(correct)), Named.of("in review", List.of(accept)),
				Named.of("while officers are out", List.of(accept, wantSite)),
				Named.of("before the decision", List.of(accept, review)));
	}

	@ParameterizedTest
	@MethodSource("points")
	void endsTheCaseWithAllItsTasksAndTimers(List<Step> steps) {
		String number = this.hall.receive();
		steps.forEach(step -> this.hall.complete(step.user(), number, step.answers()));

		Answer answer = withdraw(CLERK, number, REASON);

		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		assertThat(answer.body().path("state").asText()).isEqualTo("withdrawn");
		assertThat(this.hall.document(number, "D17")).contains("申请人自愿撤回申请（店铺不再开办）", "食品经营许可申请书")
			.doesNotContain("如不服本决定");
		assertThat(values(answer.body(), "notices", "kind")).endsWith("withdrawn");
		assertThat(values(answer.body(), "timeline", "actor")).endsWith(CLERK);
		assertThat(this.hall.as("admin").get("/engine-rest/task?processInstanceBusinessKey=" + number).body())
			.isEmpty();
		this.hall.setTime("2026-08-03T10:00");
		this.hall.runDueJobs();
		assertThat(this.hall.view(number).path("cards")).isEmpty();
		assertThat(this.hall.view(number).path("state").asText()).isEqualTo("withdrawn");
	}

	@Test
	void comesTooLateAfterTheDecision() {
		String number = this.hall.receiveAndAccept();
		this.hall.complete("market-reviewer", number, Samples.review());
		this.hall.complete("market-decider", number, Samples.grant());

		refuses(number, 409, "该办件目前为“准予许可”，不能撤回");
		this.hall.complete(CLERK, number, Samples.delivery());
		refuses(number, 409, "该办件目前为“已办结”，不能撤回");
	}

	@Test
	void countsOnce() {
		String number = this.hall.receive();
		withdraw(CLERK, number, REASON);

		refuses(number, 409, "该办件目前为“已撤回”，不能撤回");
		assertThat(values(this.hall.view(number), "documents", "type")).containsExactly("D01", "D17");
	}

	@Test
	void isTakenAtTheWindowOnly() {
		String number = this.hall.receive();

		assertThat(withdraw("market-reviewer", number, REASON).status()).isEqualTo(403);
		assertThat(withdraw("admin", number, REASON).status()).isEqualTo(403);
		assertThat(withdraw(STRANGER, number, REASON).status()).isEqualTo(404);
		assertThat(this.hall.anonymous().post("/api/cases/%s/withdrawal".formatted(number), Map.of()).status())
			.isEqualTo(401);
		assertThat(this.hall.view(number).path("state").asText()).isEqualTo("received");
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "  ", "换\n行", "控\u0000制" })
	void needsAReason(String reason) {
		String number = this.hall.receive();

		Answer answer = this.hall.as(CLERK)
			.post("/api/cases/%s/withdrawal".formatted(number), (reason != null) ? Map.of("reason", reason) : Map.of());

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.refusedFields()).isEqualTo("reason");
		assertThat(answer.body().path("detail").asText()).startsWith("撤回原因 ");
		assertThat(this.hall.view(number).path("state").asText()).isEqualTo("received");
	}

	private void refuses(String number, int status, String reason) {
		Answer answer = withdraw(CLERK, number, REASON);
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.body().path("detail").asText()).isEqualTo(reason);
	}

	private Answer withdraw(String user, String number, String reason) {
		return this.hall.as(user).post("/api/cases/%s/withdrawal".formatted(number), Map.of("reason", reason));
	}

	private static List<String> values(JsonNode view, String list, String field) {
		return StreamSupport.stream(view.path(list).spliterator(), false).map(row -> row.path(field).asText()).toList();
	}

	record Step(String user, Map<String, Object> answers) {
	}

}
