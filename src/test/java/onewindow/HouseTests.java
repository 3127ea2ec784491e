package onewindow;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import onewindow.counter.UsesTheOffice;
import onewindow.foundation.LooksUpwards;
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

}
