package onewindow;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.BeforeTry;
import net.jqwik.spring.JqwikSpringSupport;
import onewindow.testing.Answer;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static onewindow.testing.HallDriver.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever people do, in whatever order, and however long they wait: nothing is granted
 * while something is owed, nobody is told a second time what to correct while the first
 * notice is open, and no case is left without somebody or something that moves it on.
 */
@Tag("soak")
@OpenHall
@JqwikSpringSupport
class ActSequencesIT {

	private static final Set<String> ENDED = Set.of("withdrawn", "notAccepted", "closed");

	private static final String OTHER_UNIT = "s036";

	@Autowired
	HallDriver hall;

	@Autowired
	JdbcClient jdbc;

	private String number;

	private int hours;

	@Provide
	Arbitrary<List<Act>> sequences() {
		return Arbitraries.of(Act.class).list().ofMinSize(4).ofMaxSize(14);
	}

	@BeforeTry
	void opensACase() {
		this.hours = 0;
		this.hall.setTime("2026-05-06T10:00");
		this.number = this.hall.receive(Samples.newcomer(Samples.application()));
	}

	@Property(tries = 120, shrinking = ShrinkingMode.OFF)
	void noOrderOfActsBreaksAPromise(@ForAll("sequences") List<Act> acts) {
		for (Act act : acts) {
			if (act == Act.WAIT) {
				waitForThreeDays();
			}
			else if (act == Act.WITHDRAW) {
				Answer answer = this.hall.as(CLERK)
					.post("/api/cases/%s/withdrawal".formatted(this.number), Map.of("reason", "不办了"));
				assertThat(answer.status()).isIn(200, 409);
			}
			else if (this.hall.tasks(this.number).contains(act.element)) {
				Answer answer = this.hall.tryToComplete(act.user, this.number, act.element, act.answers.get());
				assertThat(answer.status()).as("%s: %s", act, answer.text()).isIn(204, 400, 403);
			}
			promisesHold(acts, act);
		}
	}

	private void waitForThreeDays() {
		this.hours += 72;
		this.hall.setTime(LocalDateTime.of(2026, 5, 6, 10, 0).plusHours(this.hours).toString());
		this.hall.runDueJobs();
	}

	private void promisesHold(List<Act> acts, Act last) {
		String state = this.hall.view(this.number).path("state").asText();
		List<String> tasks = this.hall.tasks(this.number);
		String story = "%s after %s: %s %s".formatted(last, acts, state, tasks);
		if (Set.of("granted", "closed").contains(state)
				&& this.hall.values(this.number, "documents", "type").contains("D15")) {
			assertThat(this.hall.values(this.number, "materials", "state")).as(story).doesNotContain("deferred");
		}
		assertThat(tasks.stream().filter("Task_RegisterCorrections"::equals).count()).as(story)
			.isEqualTo(state.equals("correcting") ? 1 : 0);
		long decisions = this.hall.values(this.number, "documents", "type")
			.stream()
			.filter(Set.of("D05", "D15", "D16", "D17")::contains)
			.count();
		assertThat(decisions).as(story).isLessThanOrEqualTo(1);
		if (ENDED.contains(state)) {
			assertThat(tasks).as(story).isEmpty();
			assertThat(waiting()).as(story).isZero();
			assertThat(decisions).as(story).isOne();
		}
		else if (state.equals("returned")) {
			assertThat(waiting()).as(story).isZero();
			assertThat(tasks).as(story).isSubsetOf("Task_HandBackMaterials");
		}
		else if (!state.equals("redirected")) {
			assertThat(tasks).as(story).isNotEmpty();
		}
	}

	/** Timers of the case and of the procedures that it has called. */
	private int waiting() {
		return this.jdbc.sql("""
				select count(*) from public.act_ru_job job
				join public.act_ru_execution instance on instance.id_ = job.process_instance_id_
				where instance.business_key_ = ?""").param(this.number).query(Integer.class).single();
	}

	/** What somebody may do next. */
	enum Act {

		ACCEPT(CLERK, "Task_AcceptCase", Samples::acceptance), DEFER(CLERK, "Task_AcceptCase", Samples::deferral),
		CORRECT(CLERK, "Task_AcceptCase", Samples::correction),
		CORRECT_AGAIN(CLERK, "Task_AcceptCase", () -> Samples.with(Samples.correction(), "newFact", "执照昨日变更。")),
		REFUSE(CLERK, "Task_AcceptCase", () -> Samples.nonAcceptance("notNeeded")),
		REDIRECT(CLERK, "Task_AcceptCase", Samples::redirection),
		APPROVE("market-head", "Task_ApproveCorrection",
				() -> Map.of("correctionApproved", "yes", "approvalReason", "属实")),
		FORBID("market-head", "Task_ApproveCorrection",
				() -> Map.of("correctionApproved", "no", "approvalReason", "不属实")),
		SUPPLY_ONE(CLERK, "Task_RegisterCorrections", () -> Map.of("supplied", List.of("business-licence"))),
		SUPPLY_ALL(CLERK, "Task_RegisterCorrections", () -> Map.of("supplied", Samples.CORRECTIONS)),
		SUPPLY_DEFERRED(CLERK, "Task_SupplyDeferred", () -> Map.of("supplied", List.of("food-safety-rules"))),
		REVIEW("market-reviewer", "Task_ReviewCase", Samples::review),
		REVIEW_WITH_SITE("market-reviewer", "Task_ReviewCase", Samples::reviewWithSiteVerification),
		GRANT("market-decider", "Task_DecideCase", Samples::grant),
		DENY("market-decider", "Task_DecideCase", Samples::refusal),
		DENY_OVERDUE("market-decider", "Task_DecideDeferralOverdue", Samples::refusal),
		TAKE_BACK("market-decider", "Task_DecideDeferralOverdue",
				() -> Map.of("decision", "withdraw", "withdrawalReason", "不办了", "withdrawalSigned", true)),
		HAND_BACK(CLERK, "Task_HandBackMaterials", Samples::handBack),
		DELIVER(CLERK, "Task_DeliverResult", Samples::delivery),
		TAKE_OVER(OTHER_UNIT, "Task_ConfirmHandover", () -> Map.of("handoverConfirmed", true)), WITHDRAW, WAIT;

		private final String user;

		private final String element;

		private final Supplier<Map<String, Object>> answers;

		Act() {
			this("", "", Map::of);
		}

		Act(String user, String element, Supplier<Map<String, Object>> answers) {
			this.user = user;
			this.element = element;
			this.answers = answers;
		}

	}

}
