package onewindow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** What holds for every class of the house, apart from the arrows between the rooms. */
final class HouseRules {

	private static final List<Class<?>> TIMES = List.of(Instant.class, LocalDate.class, LocalDateTime.class,
			LocalTime.class, OffsetDateTime.class, ZonedDateTime.class);

	private static final Set<String> PLAIN = Set.of("WorkingDays", "YearCalendar", "TimeLimits", "IdentityNumbers",
			"PhoneNumbers", "CaseNumber", "Item");

	/** Changing the engine must stay the work of few rooms. */
	static final ArchRule ENGINE_STAYS_BEHIND_ITS_DOOR = noClasses().that()
		.resideOutsideOfPackages("onewindow.engine..")
		.should()
		.dependOnClassesThat(JavaClass.Predicates.resideInAPackage("org.camunda.bpm..")
			.and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("org.camunda.bpm.engine.delegate.."))));

	/** Rules are plain Java, so that a lawyer could check them. */
	static final ArchRule RULES_ARE_PLAIN_JAVA = noClasses()
		.that(DescribedPredicate.describe("state rules of law", HouseRules::statesRules))
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework..", "org.camunda..", "java.sql..");

	/** Tests move the clock; whoever reads another one goes wrong then. */
	static final ArchRule TIME_COMES_FROM_THE_ONE_CLOCK = noClasses().should()
		.callMethodWhere(DescribedPredicate.describe("read the time of the machine", HouseRules::readsTheMachinesTime))
		.orShould()
		.callConstructor(Date.class);

	/** A room shows its contract and hides how it does it. */
	static final ArchRule SPRING_HIDES_WHAT_IS_NO_CONTRACT = classes().that()
		.areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
		.or()
		.areAnnotatedWith("org.springframework.context.annotation.Configuration")
		.should()
		.notBePublic();

	/** Delegates are thin: one call each, made where the beans are declared. */
	static final ArchRule DELEGATES_ARE_DECLARED_NOT_WRITTEN = methods().that()
		.haveRawReturnType(JavaDelegate.class)
		.and()
		.areDeclaredInClassesThat()
		.resideOutsideOfPackage("onewindow.engine.workflow")
		.should()
		.beDeclaredInClassesThat(DescribedPredicate.describe("are Delegates", HouseRules::listsDelegates));

	/** Names that say nothing hide that a class has no job of its own. */
	static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses().should()
		.haveSimpleNameEndingWith("Impl")
		.orShould()
		.haveSimpleNameEndingWith("Util")
		.orShould()
		.haveSimpleNameEndingWith("Utils")
		.orShould()
		.haveSimpleNameEndingWith("Manager")
		.orShould()
		.haveSimpleNameEndingWith("Helper");

	private HouseRules() {
	}

	private static boolean listsDelegates(JavaClass type) {
		return type.getEnclosingClass()
			.map(HouseRules::listsDelegates)
			.orElse(type.getSimpleName().endsWith("Delegates"));
	}

	private static boolean statesRules(JavaClass type) {
		boolean byName = type.getSimpleName().endsWith("Rules")
				&& !type.getPackageName().equals("onewindow.engine.models");
		return byName || PLAIN.contains(type.getSimpleName());
	}

	private static boolean readsTheMachinesTime(JavaMethodCall call) {
		JavaClass owner = call.getTargetOwner();
		boolean now = call.getName().equals("now") && TIMES.stream().anyMatch(owner::isEquivalentTo)
				&& call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
		return now || call.getName().equals("currentTimeMillis")
				|| owner.isEquivalentTo(Clock.class) && call.getName().startsWith("system");
	}

}
