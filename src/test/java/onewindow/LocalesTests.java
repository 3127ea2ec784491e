package onewindow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The four web applications in Chinese, held to the labels that come with them and to the
 * glossary in {@code docs/glossary.md}.
 */
class LocalesTests {

	static final String FOLDER = "/META-INF/resources/webjars/camunda/app/%s/locales/%s.json";

	static final List<String> APPLICATIONS = List.of("tasklist", "cockpit", "admin", "welcome");

	/** Placeholders, and marks of HTML. */
	static final Pattern MARKS = Pattern.compile("\\{\\{\\s*\\w*\\s*}}|\\{}|<(a [^>]*|/?strong|br/)>");

	/** What has no word in it, and names that are the same in every language. */
	static final Pattern SAME = Pattern.compile("[<>=/ ]*|ID\\*?|CSV|JSON|YYYY-MM-DDTHH:mm:ss");

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "cockpit", "admin", "welcome" })
	void hasEveryLabelThatComesWithTheApplication(String application) {
		assertThat(labels(application, "zh").keySet()).isEqualTo(labels(application, "en").keySet());
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "cockpit", "admin", "welcome" })
	void keepsPlaceholdersAndMarks(String application) {
		Map<String, String> zh = labels(application, "zh");
		labels(application, "en").forEach((key, text) -> assertThat(marks(zh.get(key))).as(key).isEqualTo(marks(text)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "cockpit", "admin", "welcome" })
	void isInChinese(String application) {
		assertThat(labels(application, "zh").entrySet())
			.allSatisfy(label -> assertThat(label.getValue()).matches(text -> SAME.matcher(text).matches()
					|| text.codePoints().anyMatch(Character::isIdeographic) || text.matches("\\p{IsPunctuation}")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "cockpit", "admin" })
	void writesDatesAsPeopleHereDo(String application) {
		JsonNode formats = read(application, "zh").path("dateLocales").path("longDateFormat");

		assertThat(formats.path("L").asText()).isEqualTo("YYYY-MM-DD");
		assertThat(formats.path("LLL").asText()).isEqualTo("YYYY年M月D日 HH:mm");
		assertThat(names(read(application, "zh").path("dateLocales")))
			.isEqualTo(names(read(application, "en").path("dateLocales")));
	}

	@Test
	void saysTheSameThingTheSameWay() {
		Map<String, Set<String>> said = new LinkedHashMap<>();
		APPLICATIONS.forEach(application -> {
			Map<String, String> zh = labels(application, "zh");
			labels(application, "en")
				.forEach((key, text) -> said.computeIfAbsent(text, any -> new TreeSet<>()).add(zh.get(key)));
		});

		assertThat(said).allSatisfy((english, chinese) -> assertThat(chinese).as(english).hasSize(1));
	}

	@Test
	void usesTheWordsOfTheGlossary() {
		List<String> strays = new ArrayList<>();
		Map<Pattern, String> glossary = glossary();
		APPLICATIONS.forEach(application -> {
			Map<String, String> zh = labels(application, "zh");
			labels(application, "en").forEach((key, english) -> glossary.forEach((term, chinese) -> {
				if (term.matcher(english.replaceAll("\\{\\{.*?}}", "")).find() && !zh.get(key).contains(chinese)) {
					strays.add("%s %s: %s for %s, not %s".formatted(application, key, zh.get(key), english, chinese));
				}
			}));
		});

		assertThat(glossary).hasSizeGreaterThan(30);
		assertThat(strays).isEmpty();
	}

	/** The rows of the glossary that bind every label: those marked with a dot. */
	private static Map<Pattern, String> glossary() {
		try {
			return Files.readAllLines(Path.of("docs", "glossary.md"))
				.stream()
				.map(line -> line.split("\\s*\\|\\s*"))
				.filter(cells -> cells.length > 3 && cells[3].equals("●"))
				.collect(
						Collectors.toMap(cells -> Pattern.compile("\\b" + cells[1] + "s?\\b", Pattern.CASE_INSENSITIVE),
								cells -> cells[2]));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> marks(String text) {
		return MARKS.matcher(text)
			.results()
			.map(MatchResult::group)
			.map(mark -> mark.replace(" }}", "}}"))
			.map(mark -> mark.replace("{{ ", "{{"))
			.sorted()
			.toList();
	}

	private static Map<String, String> labels(String application, String language) {
		Map<String, String> labels = new LinkedHashMap<>();
		JsonNode found = read(application, language).path("labels");
		new TreeSet<>(names(found)).forEach(key -> labels.put(key, found.path(key).asText()));
		return labels;
	}

	private static Set<String> names(JsonNode node) {
		Set<String> names = new TreeSet<>();
		node.fieldNames().forEachRemaining(names::add);
		return names;
	}

	private static JsonNode read(String application, String language) {
		try (InputStream file = LocalesTests.class.getResourceAsStream(FOLDER.formatted(application, language))) {
			String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
			return new ObjectMapper().readTree(text.replace("\uFEFF", ""));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
