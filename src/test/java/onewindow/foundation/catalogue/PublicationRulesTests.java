package onewindow.foundation.catalogue;

import java.util.List;

import onewindow.foundation.shared.YamlFiles;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** 行政许可法 Art. 30: what is published is confirmed whole. */
class PublicationRulesTests {

	private static final HallFile HALL = YamlFiles.readAll("classpath:processes/hall.yaml", HallFile.class).get(0);

	private static final Item CONFIRMED = ItemFiles
		.readAll("classpath*:processes/items/land/parallel-test-permit.yaml", HALL)
		.get(0);

	private static final Item OPEN = ItemFiles
		.readAll("classpath*:processes/items/market/food-business-permit.yaml", HALL)
		.get(0);

	@Test
	void publishesWhatIsConfirmedWhole() {
		assertThat(pending(CONFIRMED)).isEmpty();
	}

	@Test
	void namesWhatIsNotConfirmed() {
		assertThat(pending(OPEN)).extracting(Pending::heading).contains("咨询电话", "投诉电话");
	}

	private static List<Pending> pending(Item item) {
		return PublicationRules.pending(item,
				HALL.units().stream().filter(unit -> unit.id().equals(item.unit())).findFirst().orElseThrow());
	}

}
