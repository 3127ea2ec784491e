package onewindow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** SQL has arrows too: a room reads and writes its own tables only. */
class SqlTests {

	private static final Path SOURCES = Path.of("src/main/java/onewindow");

	private static final Pattern LITERAL = Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\n]|\\\\.)*)\"",
			Pattern.DOTALL);

	private static final Pattern TABLE = Pattern.compile("\\bhall\\.([a-z_]+)\\b(?!\\.)");

	private static final Pattern CREATED = Pattern.compile("create table (?:if not exists )?hall\\.([a-z_]+)");

	private static final Pattern ENGINE_TABLE = Pattern.compile("\\bact_(?:ru|hi|re|ge|id)_[a-z_]+");

	/** What each class says to the database, and to everybody else. */
	private static final Map<Path, String> LITERALS = new TreeMap<>();

	@BeforeAll
	static void readsTheHouse() throws IOException {
		try (Stream<Path> files = Files.walk(SOURCES)) {
			for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
				LITERALS.put(file, literals(Files.readString(file)));
			}
		}
	}

	@Test
	void namesEachTableInOneRoomOnly() throws IOException {
		Map<String, Set<String>> rooms = new HashMap<>();
		LITERALS.forEach((file, sql) -> found(TABLE, sql, 1)
			.forEach(table -> rooms.computeIfAbsent(table, any -> new TreeSet<>()).add(room(file))));

		assertThat(rooms.keySet()).as("tables of the hall that are not there").containsAll(tables());
		assertThat(tables()).allSatisfy(table -> assertThat(rooms.get(table)).as(table).hasSize(1));
	}

	@Test
	void seesATableInTwoRooms() {
		assertThat(found(TABLE, literals("jdbc.sql(\"select 1 from hall.hearing\")"), 1)).containsExactly("hearing");
	}

	@Test
	void namesTheEnginesTablesInItsWingOnlyAndSaysWhy() throws IOException {
		for (Map.Entry<Path, String> each : LITERALS.entrySet()) {
			if (ENGINE_TABLE.matcher(each.getValue()).find()) {
				assertThat(room(each.getKey())).as("of %s", each.getKey()).startsWith("engine.");
				assertThat(Files.readString(each.getKey()).replaceAll("\\s+\\*?\\s*", " ")).as("of %s", each.getKey())
					.contains("engine's own tables");
			}
		}
	}

	@Test
	void namesEveryColumnThatItReadsAndWrites() {
		assertThat(LITERALS).allSatisfy((file, sql) -> assertThat(sql).as("of %s", file)
			.doesNotContainPattern("insert into [a-z_.]+\\s+(values|select)\\b")
			.doesNotContainPattern("select\\s+([a-z_]+\\.)?\\*"));
	}

	private static Set<String> tables() throws IOException {
		Set<String> tables = new HashSet<>();
		try (Stream<Path> migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
			for (Path migration : migrations.toList()) {
				tables.addAll(found(CREATED, Files.readString(migration), 1));
			}
		}
		tables.removeAll(dropped());
		return tables;
	}

	private static Set<String> dropped() throws IOException {
		Set<String> dropped = new HashSet<>();
		try (Stream<Path> migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
			for (Path migration : migrations.toList()) {
				dropped.addAll(found(Pattern.compile("drop table hall\\.([a-z_]+)"), Files.readString(migration), 1));
			}
		}
		return dropped;
	}

	private static Set<String> found(Pattern pattern, String text, int group) {
		return pattern.matcher(text).results().map(match -> match.group(group)).collect(Collectors.toSet());
	}

	private static String literals(String source) {
		Matcher matcher = LITERAL.matcher(source);
		return matcher.results().map(MatchResult::group).collect(Collectors.joining("\n"));
	}

	private static String room(Path file) {
		return SOURCES.relativize(file.getParent()).toString().replace('/', '.');
	}

}
