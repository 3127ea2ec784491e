package onewindow;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import onewindow.casework.cases.Act;
import onewindow.casework.cases.Entered;
import onewindow.casework.cases.Timeline;
import onewindow.foundation.forms.Answers;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** The timeline is for people: no answer is read back out of it, and no title. */
@AnalyzeClasses(packages = "onewindow", importOptions = DoNotIncludeTests.class)
class TimelineTests {

	/**
	 * Only who shows a case, or quotes what was done in a note, reads what was done in
	 * words.
	 */
	@ArchTest
	static final ArchRule TITLES = noClasses().that()
		.resideOutsideOfPackages("onewindow.doors.desk", "onewindow.doors.tasklist", "onewindow.casework.cases",
				"onewindow.casework.assignment")
		.should()
		.callMethod(Act.class, "title");

	/**
	 * What was entered is shown as a whole, or as the text before a correction, and by
	 * nobody else.
	 */
	@ArchTest
	static final ArchRule ENTERED = noClasses().that(Predicates.resideOutsideOfPackage("onewindow.casework.cases"))
		.and()
		.doNotHaveFullyQualifiedName("onewindow.counter.intake.CaseSummary")
		.and()
		.doNotHaveFullyQualifiedName("onewindow.counter.intake.Amendments")
		.and()
		.doNotHaveFullyQualifiedName("onewindow.doors.tasklist.CasePanel")
		.should()
		.dependOnClassesThat()
		.areAssignableTo(Entered.class);

	@Test
	void knowsWhoDidWhatWhenAndNothingThatWasEntered() {
		assertThat(Act.class.getRecordComponents()).extracting(RecordComponent::getName)
			.containsExactly("id", "element", "title", "actor", "onBehalfOf", "at");
		assertThat(Arrays.stream(Timeline.class.getDeclaredMethods()).map(Method::getReturnType))
			.doesNotContain(Map.class, Answers.class, JsonNode.class);
	}

}
