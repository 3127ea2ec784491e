package onewindow.counter.intake;

import java.util.List;

import onewindow.foundation.catalogue.Item;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.YamlFiles;
import onewindow.testing.Samples;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
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
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> AcceptanceRules.requireComplete(this.item, List.of("application-form"), List.of()))
			.withMessageContainingAll("《营业执照》未收到", "《设备布局、操作流程等文件》未收到", "《食品安全管理制度目录》未收到", "《从业人员健康证明》未收到");
	}

	@Test
	void checksByDataSharingOnlyWhatIsShared() {
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> AcceptanceRules.requireComplete(this.item, Samples.PAPERS.subList(1, 3),
					List.of("application-form", "business-licence", "staff-health-certificates")))
			.withMessage("《食品经营许可申请书》不能以共享核验代替提交");
	}

	@Test
	void redirectsToSomebodyElse() {
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> AcceptanceRules.requireOtherUnit("market", "market"));
		assertThatNoException().isThrownBy(() -> AcceptanceRules.requireOtherUnit("health", "market"));
	}

}
