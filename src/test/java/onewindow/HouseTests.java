package onewindow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import onewindow.counter.UsesTheOffice;
import onewindow.foundation.LooksUpwards;
import onewindow.testing.GeneratedPage;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each wing uses only the wings below it; neighbours on one floor do not know each other.
 */
class HouseTests {

	private static final House HOUSE = new House();

	/** Whoever may use a wing is on a floor above it. */
	private static LayeredArchitecture wings() {
		LayeredArchitecture wings = Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
		for (String wing : House.FLOORS.stream().flatMap(floor -> floor.stream()).toList()) {
			wings = wings.layer(wing).definedBy("onewindow." + wing + "..");
		}
		for (int floor = 0; floor < House.FLOORS.size(); floor++) {
			String[] above = House.FLOORS.subList(0, floor)
				.stream()
				.flatMap(each -> each.stream())
				.toArray(String[]::new);
			for (String wing : House.FLOORS.get(floor)) {
				wings = (above.length == 0) ? wings.whereLayer(wing).mayNotBeAccessedByAnyLayer()
						: wings.whereLayer(wing).mayOnlyBeAccessedByLayers(above);
			}
		}
		return wings;
	}

	@Test
	void leadsFromNoWingUpwardsOrToItsNeighbours() {
		wings().check(HOUSE.classes());
	}

	@Test
	void seesAnArrowUpwardsAndOneToANeighbour() {
		assertThat(wings().evaluate(new ClassFileImporter().importClasses(LooksUpwards.class, LooksUpwards.UP))
			.hasViolation()).isTrue();
		assertThat(wings().evaluate(new ClassFileImporter().importClasses(UsesTheOffice.class, UsesTheOffice.NEIGHBOUR))
			.hasViolation()).isTrue();
	}

	@Test
	void hasEveryClassInARoomAndEveryRoomInAWing() {
		assertThat(HOUSE.rooms()).allSatisfy(room -> assertThat(House.floor(room)).isNotNegative());
		assertThat(HOUSE.classes()
			.stream()
			.map(type -> type.getPackageName())
			.filter(name -> !name.equals("onewindow"))
			.map(name -> name.substring("onewindow.".length()))).isSubsetOf(HOUSE.rooms());
	}

	/**
	 * The rooms and the arrows between them, as the {@code package-info} files declare
	 * them.
	 */
	@Test
	void keepsEveryRoomToItsArrowsWithoutACircle() {
		ApplicationModules.of(OneWindowApplication.class).verify();
	}

	@Test
	void declaresNoArrowThatNothingUses() {
		assertThat(HOUSE.rooms())
			.allSatisfy(room -> assertThat(HOUSE.used(room)).as(room).containsAll(HOUSE.declared(room)));
	}

	/**
	 * Whoever adds a stage adds it to the stages and, when it stops the clock, to what
	 * the law lets stop it; everything else is its room, its model, its forms and its
	 * templates.
	 */
	@Test
	void knowsOfAStageInItsOwnRoomOnly() throws IOException {
		Pattern code = Pattern.compile("(?m)^(?!\\s*(?:\\*|//|/\\*)).*hearing.*$", Pattern.CASE_INSENSITIVE);
		Path main = Path.of("src/main/java/onewindow");
		List<String> knowing = new ArrayList<>();
		try (Stream<Path> files = Files.walk(main)) {
			for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
				if (!file.startsWith(main.resolve("office/hearing")) && code.matcher(Files.readString(file)).find()) {
					knowing.add(main.relativize(file).toString());
				}
			}
		}

		assertThat(knowing).containsExactlyInAnyOrder("foundation/catalogue/Stage.java",
				"casework/clock/SpecialProcedure.java");
	}

	@Test
	void isDrawnOnAPage() throws IOException {
		GeneratedPage.write("house.md", HousePage.of(HOUSE));
	}

}
