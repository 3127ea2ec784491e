package onewindow;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

/**
 * The rooms and the arrows between them, as the {@code package-info} files declare them.
 */
class ModularityTests {

	@Test
	void everyRoomKeepsToItsArrows() {
		ApplicationModules.of(OneWindowApplication.class).verify();
	}

}
