package onewindow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages that map law and security to models, classes and tests name only what is
 * there.
 */
class LawPageTests {

	private static final Pattern NAME = Pattern.compile("`([^`]+)`");

	/** The articles that are about what happens to an application at the window. */
	private static final List<String> AT_THE_WINDOW = List.of("24", "26", "29", "32(3)", "32(4)", "32(5)", "33", "34",
			"36", "37", "38", "42(1)", "42(2)", "44", "45", "46", "47", "48", "72", "74", "82");

	static Stream<List<String>> rows() throws IOException {
		return Files.readAllLines(Path.of("docs/law.md"))
			.stream()
			.filter(line -> line.matches("\\| \\d.*"))
			.map(line -> List.of(line.split("\\|")));
	}

	@ParameterizedTest
	@MethodSource("rows")
	void namesElementsClassesAndTestsThatExist(List<String> row) throws IOException {
		for (String element : names(row.get(3))) {
			assertThat(found("processes", "id=\"%s\"".formatted(element))).as("element " + element).isTrue();
		}
		for (String type : names(row.get(4))) {
			assertThat(Path.of("src/main/java/onewindow", type.replace('.', '/') + ".java")).as(row.get(1)).exists();
		}
		for (String test : names(row.get(5))) {
			requireTest(test);
		}
		assertThat(names(row.get(5))).as("a test for Art. " + row.get(1)).isNotEmpty();
	}

	@Test
	void namesTestsThatExistOnThePageAboutSecurity() throws IOException {
		List<String> tests = names(Files.readString(Path.of("docs/security.md"))).stream()
			.filter(name -> name.matches("\\w+(IT|Tests)\\.\\w+"))
			.toList();
		assertThat(tests).hasSizeGreaterThan(30);
		for (String test : tests) {
			requireTest(test);
		}
	}

	@Test
	void leavesOutNoArticleAboutTheWayOfAnApplication() throws IOException {
		List<String> articles = new ArrayList<>();
		rows().forEach(row -> articles.addAll(Arrays.asList(row.get(1).strip().split(", "))));

		assertThat(articles).containsAll(AT_THE_WINDOW);
	}

	private static void requireTest(String test) throws IOException {
		String[] parts = test.split("\\.");
		assertThat(Files.readString(fileOf(parts[0]))).as(test).contains("void " + parts[1] + "(");
	}

	private static List<String> names(String cell) {
		return NAME.matcher(cell).results().map((MatchResult name) -> name.group(1)).toList();
	}

	private static Path fileOf(String test) throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
			return files.filter(file -> file.getFileName().toString().equals(test + ".java")).findFirst().orElseThrow();
		}
	}

	private static boolean found(String folder, String text) throws IOException {
		try (Stream<Path> files = Files.walk(Path.of(folder))) {
			for (Path file : files.filter(each -> each.toString().endsWith(".bpmn")).toList()) {
				if (Files.readString(file).contains(text)) {
					return true;
				}
			}
			return false;
		}
	}

}
