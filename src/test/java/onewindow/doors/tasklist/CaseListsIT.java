package onewindow.doors.tasklist;

import java.util.Locale;
import java.util.Map;

import onewindow.testing.Answer;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static onewindow.testing.HallDriver.CLERK;
import static onewindow.testing.HallDriver.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cases that are in nobody's list of tasks, and how they are found.
 */
@OpenHall
class CaseListsIT {

	@Autowired
	HallDriver hall;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void onAWorkingDay() {
		this.hall.setTime("2026-05-06T10:00");
	}

	@Test
	void listsWhatOneHasWorkedOnWithTheNewestFirstAndWhatHasEnded() {
		String ended = this.hall.receive();
		this.hall.complete(CLERK, ended, Samples.nonAcceptance("notNeeded"));
		String running = this.hall.receive();

		String list = read(CLERK, "handled");

		assertThat(list).contains("不予受理");
		assertThat(list.indexOf(running)).isPositive().isLessThan(list.indexOf(ended));
		assertThat(read("s043", "handled")).doesNotContain(ended, running);
	}

	@Test
	void listsWhatOneWasShownWithoutTheApplicantsName() {
		String number = this.hall.receive();
		this.hall.as(CLERK).post("/api/cases/%s/copies".formatted(number), Map.of("to", STRANGER, "reason", "请知悉"));

		assertThat(read(STRANGER, "copies")).contains(number, "李**").doesNotContain("李桂芝");
		assertThat(read("s002", "copies")).doesNotContain(number);
	}

	@ParameterizedTest
	@ValueSource(strings = { "李桂", "232703195602291015", "２３２７０３１９５６０２２９１０１５", "139 0457 1234", "食品经营", "spjy" })
	void findsACaseByWhatPeopleKnowOfIt(String text) {
		String number = this.hall.receive();

		assertThat(search(CLERK, text).text()).contains(number);
		assertThat(search(STRANGER, text).text()).doesNotContain(number);
	}

	@Test
	void findsACaseByItsNumberHoweverItIsTyped() {
		String number = this.hall.receive();

		assertThat(search(CLERK, number.toLowerCase(Locale.ROOT)).text()).contains(number);
		assertThat(search(STRANGER, number).text()).doesNotContain(number);
	}

	@ParameterizedTest
	@ValueSource(strings = { "23270319560229101", "1390457123", "桂芝", "%", "李_芝" })
	void findsNobodyByAPartOfANumberOrByGuessing(String text) {
		String number = this.hall.receive();

		Answer found = search(CLERK, text);

		assertThat(found.status()).isEqualTo(200);
		assertThat(found.text()).doesNotContain(number);
	}

	@Test
	void findsAnItemToApplyForByItsInitials() {
		assertThat(search(CLERK, "spjyxk").text()).contains("processStart=food-business-permit", "食品经营许可");
	}

	@Test
	void keepsWhoSearchedForAPersonByNumberButNotTheNumber() {
		this.hall.receive();

		search(CLERK, "232703195602291015");
		search(STRANGER, "13904571234");
		search(CLERK, "李桂芝");

		assertThat(this.jdbc.sql("select user_id || ' ' || by || ' ' || found from hall.person_search order by id")
			.query(String.class)
			.list()).containsExactly("s042 identity 1", "s001 phone 0");
	}

	@Test
	void saysWhatIsWrongWithAnEmptySearch() {
		Answer refused = search(CLERK, "  ");

		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.text()).contains("查找内容");
	}

	private String read(String user, String list) {
		Answer answer = this.hall.signInToTasklist(user).get("/camunda/api/hall/lists/" + list);
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		return answer.text();
	}

	private Answer search(String user, String text) {
		return this.hall.signInToTasklist(user).post("/camunda/api/hall/lists/search", Map.of("text", text));
	}

}
