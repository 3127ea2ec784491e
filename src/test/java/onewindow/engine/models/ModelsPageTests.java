package onewindow.engine.models;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import onewindow.engine.models.Picture.Plane;
import onewindow.testing.GeneratedPage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

/** The page of patterns and procedures, which the build writes. */
class ModelsPageTests {

	private static final String FOLDER = "models/";

	private static final String HEAD = """
			# The models

			Patterns, from which the items are derived, and the procedures that they call, plane by plane. A box with a
			plus has a plane of its own; a box with a thick border calls a procedure. `export` writes the same for every
			item. The build writes this page.
			""";

	@Test
	void showsPatternsAndProceduresPlaneByPlane() throws IOException {
		Map<String, byte[]> models = new LinkedHashMap<>(
				new ItemDeriver(Items.CATALOGUE, Items.TERMS, Items.FORMS).patterns());
		new Procedures(Items.FORMS).all().forEach(procedure -> models.put(procedure.key(), procedure.model()));
		StringBuilder page = new StringBuilder(HEAD);
		Map<String, byte[]> pictures = new LinkedHashMap<>();
		models.forEach((key, model) -> {
			Map<String, byte[]> pages = new Album(key, model).pages();
			page.append("\n## %s `%s`\n".formatted(new Picture(model).top().name(), key));
			var names = new Picture(model).planes().stream().map(Plane::name).iterator();
			pages.keySet()
				.forEach(file -> page.append("\n**%1$s**\n\n![%1$s](%2$s)\n".formatted(names.next(), FOLDER + file)));
			pictures.putAll(pages);
		});

		assertSoftly(all -> pictures.forEach((name, picture) -> all
			.assertThatCode(() -> GeneratedPage.write(FOLDER + name, new String(picture, StandardCharsets.UTF_8)))
			.doesNotThrowAnyException()));
		GeneratedPage.write("models.md", page.toString());
		try (Stream<Path> files = Files.list(Path.of("docs", FOLDER))) {
			assertThat(files.map(file -> file.getFileName().toString())).as("no picture of what is gone")
				.containsExactlyInAnyOrderElementsOf(pictures.keySet());
		}
	}

}
