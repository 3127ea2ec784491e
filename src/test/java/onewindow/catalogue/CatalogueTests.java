package onewindow.catalogue;

import java.util.List;

import onewindow.shared.YamlFiles;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class CatalogueTests {

	private final Catalogue catalogue = new CatalogueConfiguration().catalogue();

	@Test
	void hasAsManyUnitsAndWindowsAsApproved() {
		assertThat(this.catalogue.units()).hasSize(19);
		assertThat(this.catalogue.windows()).hasSize(29);
		assertThat(this.catalogue.windows())
			.allSatisfy(window -> assertThat(this.catalogue.unit(window.unit()).nameZh()).isNotBlank());
	}

	@Test
	void knowsFortyNinePeopleEachAtAWindowOfTheirUnit() {
		Roster roster = YamlFiles.readAll("classpath:demo/roster.yaml", Roster.class).get(0);

		assertThat(roster.staff()).hasSize(49)
			.allSatisfy(clerk -> assertThat(this.catalogue.windows())
				.anyMatch(window -> window.no().equals(clerk.window()) && window.unit().equals(clerk.unit())));
	}

	@Test
	void takesAnItemOverWhole() {
		Item item = this.catalogue.require("food-business-permit");

		assertThat(item.statutoryDays()).isEqualTo(10);
		assertThat(item.promisedDays()).isEqualTo(5);
		assertThat(item.materials()).extracting(Item.Material::id)
			.containsExactly("application-form", "business-licence", "layout-and-process-flow", "food-safety-rules",
					"staff-health-certificates");
		assertThat(item.legalBasisTexts()).contains("《中华人民共和国食品安全法》第三十五条");
		assertThat(item.delivery()).containsExactly("window", "post", "home", "electronic");
	}

	@Test
	void refusesAnItemOfAUnitThatIsNotInTheHall() {
		Item item = this.catalogue.require("food-business-permit");

		assertThatIllegalStateException().isThrownBy(() -> new Catalogue(null, List.of(), List.of(), List.of(item)))
			.withMessageContainingAll("food-business-permit", "unit", "U16");
	}

	record Roster(List<Clerk> staff) {

		record Clerk(String id, String unit, String window) {
		}

	}

}
