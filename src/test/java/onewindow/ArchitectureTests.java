package onewindow;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The house keeps its rules. */
@AnalyzeClasses(packages = "onewindow", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule ENGINE = HouseRules.ENGINE_STAYS_BEHIND_ITS_DOOR;

	@ArchTest
	static final ArchRule RULES = HouseRules.RULES_ARE_PLAIN_JAVA;

	@ArchTest
	static final ArchRule TIME = HouseRules.TIME_COMES_FROM_THE_ONE_CLOCK;

	@ArchTest
	static final ArchRule CONTRACTS = HouseRules.SPRING_HIDES_WHAT_IS_NO_CONTRACT;

	@ArchTest
	static final ArchRule DELEGATES = HouseRules.DELEGATES_ARE_DECLARED_NOT_WRITTEN;

	@ArchTest
	static final ArchRule NAMES = HouseRules.NAMES_SAY_WHAT_A_CLASS_IS;

}
