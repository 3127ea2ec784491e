package onewindow.counter.intake;

import java.util.List;

import onewindow.foundation.catalogue.Item;
import onewindow.foundation.shared.YamlFiles;
import onewindow.testing.Samples;
import org.junit.jupiter.api.Test;

import static onewindow.testing.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** 行政许可法 Art. 32, 33. */
class AcceptanceRulesTests {

	private final Item item = YamlFiles
		.readAll("classpath*:processes/items/market/food-business-permit.yaml", Item.class)
		.get(0);

	@Test
	void mustAcceptWhatIsComplete() {
		assertThatNoException()
			.isThrownBy(() -> AcceptanceRules.requireComplete(this.item, Samples.PAPERS, Samples.SHARED));
	}

	@Test
	void namesEveryMaterialThatIsMissing() {
		refuses(() -> AcceptanceRules.requireComplete(this.item, List.of("application-form"), List.of()),
				"intake.missing", "intake.missing", "intake.missing", "intake.missing");
	}

	@Test
	void checksByDataSharingOnlyWhatIsShared() {
		refuses(() -> AcceptanceRules.requireComplete(this.item, Samples.PAPERS.subList(1, 3),
				List.of("application-form", "business-licence", "staff-health-certificates")), "intake.notShareable");
	}

	@Test
	void redirectsToSomebodyElse() {
		refuses(() -> AcceptanceRules.requireOtherUnit("market", "market"), "intake.ownUnit");
		assertThatNoException().isThrownBy(() -> AcceptanceRules.requireOtherUnit("health", "market"));
	}

}
