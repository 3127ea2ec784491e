package onewindow.speciallaw.firerisk;

import java.time.LocalDate;
import java.util.Optional;

import onewindow.speciallaw.firerisk.FireOrder.Kind;
import onewindow.speciallaw.firerisk.FireOrder.Measure;
import org.junit.jupiter.api.Test;

import static onewindow.testing.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThatCode;

/** 森林草原防灭火条例. */
class FireRulesTests {

	private static final LocalDate TODAY = LocalDate.parse("2026-04-20");

	private static final Optional<FireOrder> BAN = Optional
		.of(new FireOrder(1, Kind.BAN, Measure.SUSPEND, "新政令〔2026〕1号", TODAY, TODAY.plusDays(9), false));

	@Test
	void grantsNothingWhileAnOrderIsInForce() {
		refuses(() -> FireRules.requireNoOrder(BAN), "firerisk.orderInForce");
		assertThatCode(() -> FireRules.requireNoOrder(Optional.empty())).doesNotThrowAnyException();
	}

	@Test
	void acceptsNothingUnderABan() {
		refuses(() -> FireRules.requireNoBan(BAN), "firerisk.banInForce");
		assertThatCode(() -> FireRules.requireNoBan(Optional.empty())).doesNotThrowAnyException();
	}

	@Test
	void grantsNothingForDaysThatHavePassed() {
		refuses(() -> FireRules.requireDaysLeft(TODAY.minusDays(1), TODAY), "firerisk.daysPassed");
		assertThatCode(() -> FireRules.requireDaysLeft(TODAY, TODAY)).doesNotThrowAnyException();
	}

	@Test
	void endsAnActivityNotBeforeItBegins() {
		refuses(() -> FireRules.requireEndAfterStart(TODAY, TODAY.minusDays(1)), "firerisk.endsBeforeStart");
		assertThatCode(() -> FireRules.requireEndAfterStart(TODAY, TODAY)).doesNotThrowAnyException();
	}

	@Test
	void namesEverybodyWhoEnters() {
		refuses(() -> FireRules.requireWholeList("people", "人员", "王桂芬\n\n赵玉珍\n", 3), "firerisk.listIncomplete");
		assertThatCode(() -> FireRules.requireWholeList("people", "人员", "王桂芬\r\n\r\n赵玉珍", 2))
			.doesNotThrowAnyException();
	}

}
