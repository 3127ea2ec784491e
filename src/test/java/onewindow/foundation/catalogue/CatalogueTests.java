package onewindow.foundation.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import onewindow.foundation.shared.YamlFiles;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogueTests {

	private final Catalogue catalogue = Catalogue.read("file:processes/items/*/*.yaml");

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
	void isAsLargeAsApproved() {
		assertThat(this.catalogue.counts()).isEqualTo(new Counts(19, 29, 75, 50, 25));
		assertThat(this.catalogue.counts().differencesFrom(this.catalogue.approvedCounts())).isEmpty();
	}

	@Test
	void saysWhereItIsNotAsLargeAsApproved() {
		Counts approved = this.catalogue.approvedCounts();

		assertThat(new Counts(19, 29, 74, 50, 24).differencesFrom(approved)).containsExactly("进驻事项实有74，核定75",
				"便民服务事项实有24，核定25");
	}

	@Test
	void publishesNothingThatTheOfficeHasNotConfirmed() {
		Item fire = this.catalogue.require("fire-season-outdoor-fire-permit");

		assertThat(this.catalogue.pending(fire)).extracting(Pending::heading)
			.containsSubsequence("依据", "条件", "注意事项", "材料");
		assertThat(this.catalogue.items())
			.allSatisfy(item -> assertThat(this.catalogue.pending(item)).as(item.id()).isNotEmpty());
	}

	@Test
	void publishesWhatIsConfirmedWhole() throws IOException {
		String confirmed = Files.readString(Path.of("processes/items/market/food-business-permit.yaml"))
			.replace("to_check", "verified")
			.replace("待核定", "0457-3180000")
			.replace("(待核)", "");
		HallFile hall = YamlFiles.readAll("classpath:processes/hall.yaml", HallFile.class).get(0);
		Resource file = new ByteArrayResource(confirmed.getBytes(StandardCharsets.UTF_8)) {
			@Override
			public String getFilename() {
				return "food-business-permit.yaml";
			}
		};

		Catalogue one = new Catalogue(hall, ItemFiles.read(List.of(file), hall));

		assertThat(one.pending(one.require("food-business-permit"))).isEmpty();
	}

	record Roster(List<Clerk> staff) {

		record Clerk(String id, String unit, String window) {
		}

	}

}
