package onewindow;

import java.time.LocalDate;
import java.util.Date;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

import static org.assertj.core.api.Assertions.assertThat;

/** Each rule of the house sees what it is there to see. */
class HouseRulesTests {

	@Test
	void seesTheEngineBehindAnotherDoor() {
		assertSees(HouseRules.ENGINE_STAYS_BEHIND_ITS_DOOR, AsksTheEngine.class);
	}

	@Test
	void seesARuleThatNeedsSpring() {
		assertSees(HouseRules.RULES_ARE_PLAIN_JAVA, SpringRules.class);
	}

	@Test
	void seesWhoeverLooksAtAnotherClock() {
		assertSees(HouseRules.TIME_COMES_FROM_THE_ONE_CLOCK, LooksAtTheWall.class);
		assertSees(HouseRules.TIME_COMES_FROM_THE_ONE_CLOCK, MakesADate.class);
	}

	@Test
	void seesAnOpenConfiguration() {
		assertSees(HouseRules.SPRING_HIDES_WHAT_IS_NO_CONTRACT, OpenConfiguration.class);
	}

	@Test
	void seesADelegateInTheWrongPlace() {
		assertSees(HouseRules.DELEGATES_ARE_DECLARED_NOT_WRITTEN, Stray.class);
	}

	@Test
	void seesANameThatSaysNothing() {
		assertSees(HouseRules.NAMES_SAY_WHAT_A_CLASS_IS, CaseManager.class);
	}

	private static void assertSees(ArchRule rule, Class<?> offender) {
		assertThat(rule.evaluate(new ClassFileImporter().importClasses(offender)).hasViolation()).isTrue();
	}

	static class AsksTheEngine {

		TaskService tasks;

	}

	@Component
	static class SpringRules {

	}

	static class LooksAtTheWall {

		LocalDate today() {
			return LocalDate.now();
		}

	}

	static class MakesADate {

		Date now() {
			return new Date();
		}

	}

	@Configuration
	public static class OpenConfiguration {

	}

	static class Stray {

		JavaDelegate issueSomething() {
			return execution -> {
			};
		}

	}

	static class CaseManager {

	}

}
