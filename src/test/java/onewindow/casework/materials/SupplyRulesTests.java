package onewindow.casework.materials;

import java.time.LocalDate;
import java.util.List;

import onewindow.casework.materials.CaseMaterial.State;
import onewindow.casework.materials.SupplyRules.Request;
import org.junit.jupiter.api.Test;

import static onewindow.testing.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThatCode;

class SupplyRulesTests {

	private static final LocalDate ASKED = LocalDate.parse("2026-04-30");

	private static final LocalDate TODAY = LocalDate.parse("2026-05-06");

	private static final Request REQUEST = new Request("补正告知书", "告知补正", ASKED);

	private static final List<CaseMaterial> WANTED = List
		.of(new CaseMaterial("business-licence", "营业执照", "复印件", 1, State.MISSING));

	@Test
	void takesWhatWasAskedForSinceItWasAskedFor() {
		assertThatCode(() -> supply("business-licence", ASKED)).doesNotThrowAnyException();
		assertThatCode(() -> supply("business-licence", TODAY)).doesNotThrowAnyException();
	}

	@Test
	void takesNothingElse() {
		refuses(() -> supply("application-form", TODAY), "materials.notWanted");
	}

	@Test
	void takesNothingFromBeforeOrFromTomorrow() {
		refuses(() -> supply("business-licence", ASKED.minusDays(1)), "materials.suppliedOn");
		refuses(() -> supply("business-licence", TODAY.plusDays(1)), "materials.suppliedOn");
	}

	@Test
	void namesBothAtOnce() {
		refuses(() -> supply("application-form", TODAY.plusDays(1)), "materials.suppliedOn", "materials.notWanted");
	}

	private static void supply(String material, LocalDate on) {
		SupplyRules.requireWanted(List.of(material), on, TODAY, WANTED, REQUEST);
	}

}
