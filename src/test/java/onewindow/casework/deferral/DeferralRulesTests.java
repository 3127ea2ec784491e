package onewindow.casework.deferral;

import java.time.LocalDate;
import java.util.List;

import onewindow.casework.deferral.DeferralRules.Request;
import onewindow.foundation.catalogue.DeferralTerms;
import onewindow.foundation.catalogue.Item;
import onewindow.foundation.shared.YamlFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static onewindow.testing.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

class DeferralRulesTests {

	private static final List<String> THERE = List.of("application-form", "business-licence", "layout-and-process-flow",
			"staff-health-certificates");

	private static final List<String> OWED = List.of("food-safety-rules");

	private final Item item = item("market/food-business-permit");

	/** The most days, the promise less two, and nothing below one. */
	@ParameterizedTest
	@CsvSource({ "5, 2, 3", "5, 4, 1", "5, 5, 0", "5, 9, 0", "2, 2, 2", "9, 0, 5" })
	void leavesTimeBeforeThePromise(int most, int before, int days) {
		assertThat(new DeferralTerms(most, before, 12).daysFor(this.item)).isEqualTo(days);
	}

	@Test
	void offersNothingForWhatIsHandledOnTheSpot() {
		assertThat(new DeferralTerms(5, 0, 12).daysFor(item("hrss/unemployment-registration"))).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "1, 1", "2, 1", "3, 2", "4, 2", "5, 3" })
	void remindsAtHalfTimeRoundedUp(int days, int halfTime) {
		assertThat(DeferralRules.halfTime(days)).isEqualTo(halfTime);
	}

	@Test
	void defersAllThatIsMissingWithASignedCommitment() {
		assertThatNoException()
			.isThrownBy(() -> DeferralRules.requireDeferrable(this.item, 3, new Request(THERE, OWED, true), null));
	}

	@Test
	void defersNothingWhereTheItemLeavesNoTime() {
		refused(0, new Request(THERE, OWED, true), null, "deferral.notOffered");
	}

	@Test
	void defersNothingForWhoeverLatelyBrokeACommitment() {
		refused(3, new Request(THERE, OWED, true), LocalDate.of(2027, 5, 9), "deferral.barred");
	}

	@Test
	void defersNothingThatIsEssential() {
		refused(3, new Request(THERE.subList(1, 4), List.of("food-safety-rules", "application-form"), true), null,
				"deferral.notDeferrable");
	}

	private void refused(int days, Request request, LocalDate barredUntil, String code) {
		refuses(() -> DeferralRules.requireDeferrable(this.item, days, request, barredUntil), code);
	}

	private static Item item(String path) {
		return YamlFiles.readAll("classpath*:processes/items/%s.yaml".formatted(path), Item.class).get(0);
	}

}
