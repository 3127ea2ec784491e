package onewindow;

import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Item;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Soak;
import onewindow.testing.Walker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** Each item that is derived from a pattern can be granted, and can be refused. */
@Soak
@OpenHall
class DerivedItemsIT {

	@Autowired
	Walker walker;

	@Autowired
	HallDriver hall;

	static Stream<String> derived() throws java.io.IOException {
		java.util.Set<String> drawn = Stream
			.of(new PathMatchingResourcePatternResolver().getResources("classpath*:processes/items/*/*.bpmn"))
			.map(file -> file.getFilename().replace(".bpmn", ""))
			.collect(java.util.stream.Collectors.toSet());
		return Catalogue.read("classpath*:processes/items/*/*.yaml")
			.items()
			.stream()
			.map(Item::id)
			.filter(id -> !drawn.contains(id));
	}

	@ParameterizedTest
	@MethodSource("derived")
	void isGranted(String item) {
		JsonNode granted = this.hall.view(this.walker.walkStraight(item, true));

		assertThat(granted.path("state").asText()).isEqualTo("closed");
		assertThat(granted.path("documents").findValuesAsText("type")).contains("D15").doesNotContain("D16");
	}

	@ParameterizedTest
	@MethodSource("derived")
	void isRefused(String item) {
		JsonNode refused = this.hall.view(this.walker.walkStraight(item, false));

		assertThat(refused.path("state").asText()).isEqualTo("closed");
		assertThat(refused.path("documents").findValuesAsText("type")).contains("D16").doesNotContain("D15");
	}

}
