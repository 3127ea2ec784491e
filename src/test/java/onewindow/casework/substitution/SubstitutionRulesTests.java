package onewindow.casework.substitution;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import onewindow.foundation.shared.InvalidInput;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SubstitutionRulesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);

	private static final Map<String, String> HELD = Map.of("market-review", "审查", "market-head", "负责人");

	@Test
	void beginsTodayOrLaterAndEndsWithinAYear() {
		assertThatNoException().isThrownBy(() -> SubstitutionRules.requirePeriod(TODAY, TODAY.plusYears(1), TODAY));
		assertThatThrownBy(() -> SubstitutionRules.requirePeriod(TODAY.minusDays(1), TODAY, TODAY))
			.isInstanceOf(InvalidInput.class)
			.hasMessageContaining("不得早于今天");
		assertThatThrownBy(() -> SubstitutionRules.requirePeriod(TODAY, TODAY.minusDays(1), TODAY))
			.hasMessageContaining("不得早于开始日期");
		assertThatThrownBy(() -> SubstitutionRules.requirePeriod(TODAY, TODAY.plusYears(1).plusDays(1), TODAY))
			.hasMessageContaining("最长一年");
	}

	@Test
	void coversEveryPostInAnAbsenceAndAnyInAStandingArrangement() {
		Map<String, String> one = Map.of("market-review", "market-head");

		assertThatNoException()
			.isThrownBy(() -> SubstitutionRules.requireCovered(SubstitutionKind.STANDING, HELD, one));
		assertThatThrownBy(() -> SubstitutionRules.requireCovered(SubstitutionKind.ABSENCE, HELD, one))
			.hasMessageContaining("还没有指定：负责人");
		assertThatThrownBy(() -> SubstitutionRules.requireCovered(SubstitutionKind.STANDING, HELD, Map.of()))
			.hasMessageContaining("至少为一个岗位");
		assertThatThrownBy(() -> SubstitutionRules.requireCovered(SubstitutionKind.STANDING, HELD,
				Map.of("market-decide", "market-head")))
			.hasMessageContaining("没有这个岗位");
	}

	@Test
	void isAwayFromTheFirstDayToTheLast() {
		Substitution away = new Substitution(1, SubstitutionKind.ABSENCE, "a", TODAY, TODAY.plusDays(2), "病假", "a",
				Map.of("market-review", "b"));

		assertThat(SubstitutionRules.isAway("a", TODAY.plusDays(2), TODAY.plusDays(5), List.of(away))).isTrue();
		assertThat(SubstitutionRules.isAway("a", TODAY.plusDays(3), TODAY.plusDays(5), List.of(away))).isFalse();
		assertThat(SubstitutionRules.isAway("b", TODAY, TODAY, List.of(away))).isFalse();
	}

}
