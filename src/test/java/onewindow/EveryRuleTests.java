package onewindow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every rule has tests of its own, that need no hall. */
class EveryRuleTests {

	/** The linter's rules are tested one by one, as findings, in its own test. */
	private static final Path LINTER = Path.of("engine", "models");

	@Test
	void haveTestsOfTheirOwn() throws IOException {
		Set<Path> tested = named("src/test/java/onewindow", "RulesTests.java").stream()
			.map(test -> Path.of(test.toString().replace("Tests.java", ".java")))
			.collect(Collectors.toSet());

		assertThat(named("src/main/java/onewindow", "Rules.java")).filteredOn(rules -> !rules.startsWith(LINTER))
			.isNotEmpty()
			.allSatisfy(rules -> assertThat(tested).contains(rules));
	}

	@Test
	void needNoHall() throws IOException {
		for (Path test : named("src/test/java/onewindow", "RulesTests.java")) {
			assertThat(Files.readString(Path.of("src/test/java/onewindow").resolve(test))).as(test.toString())
				.doesNotContain("@OpenHall", "@SpringBootTest");
		}
	}

	private static List<Path> named(String folder, String end) throws IOException {
		Path root = Path.of(folder);
		try (Stream<Path> files = Files.walk(root)) {
			return files.filter(file -> file.toString().endsWith(end)).map(root::relativize).toList();
		}
	}

}
