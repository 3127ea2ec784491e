package onewindow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Links between the pages lead somewhere. */
class LinksTests {

	private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

	static List<Path> pages() throws IOException {
		List<Path> pages = new ArrayList<>(
				List.of(Path.of("README.md"), Path.of("README.zh-CN.md"), Path.of("CONTRIBUTING.md")));
		try (Stream<Path> docs = Files.list(Path.of("docs"))) {
			docs.filter(page -> page.toString().endsWith(".md")).forEach(pages::add);
		}
		return pages;
	}

	@ParameterizedTest
	@MethodSource("pages")
	void leadToAPageAndAHeading(Path page) throws IOException {
		for (String link : LINK.matcher(Files.readString(page)).results().map(found -> found.group(1)).toList()) {
			if (!link.startsWith("http")) {
				String[] parts = link.split("#", 2);
				Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
				assertThat(target).as(page + " links " + link).exists();
				if (parts.length > 1) {
					assertThat(headings(target)).as(page + " links " + link).contains(parts[1]);
				}
			}
		}
	}

	private static List<String> headings(Path page) throws IOException {
		return Files.readAllLines(page)
			.stream()
			.filter(line -> line.startsWith("#"))
			.map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
			.map(heading -> heading.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'))
			.toList();
	}

}
