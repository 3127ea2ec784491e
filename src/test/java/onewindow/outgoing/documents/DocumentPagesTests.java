package onewindow.outgoing.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import onewindow.foundation.shared.CaseNumber;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A document of every version that a template ever had is printed as it was. Whoever adds
 * a version adds what a document of it states, and the SHA-256 of its page; nobody
 * changes those that are here.
 */
class DocumentPagesTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Path DOCUMENTS = Path.of("src/test/resources/documents");

	private final DocumentPages pages = new DocumentPages(engine());

	private static SpringTemplateEngine engine() {
		ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
		files.setPrefix("templates/");
		files.setSuffix(".html");
		files.setCharacterEncoding(StandardCharsets.UTF_8.name());
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(files);
		return engine;
	}

	@Test
	void printsADocumentOfEveryVersionAsItWas() throws IOException {
		Map<String, String> printed = new TreeMap<>();
		for (String template : names(DOCUMENTS, ".json")) {
			JsonNode document = new ObjectMapper().readTree(DOCUMENTS.resolve(template + ".json").toFile());
			printed.put(template, sha256(this.pages.print(new CaseNumber(document.path("caseNumber").asText()),
					document.path("documentNumber").asText(), template, document.path("facts").toString())));
		}

		assertThat(printed).isEqualTo(known());
	}

	@Test
	void knowsADocumentOfEveryTemplate() {
		assertThat(names(DOCUMENTS, ".json")).isEqualTo(names(TEMPLATES, ".html").stream()
			.filter(name -> !name.startsWith("documents/layout") && name.contains("/"))
			.collect(Collectors.toCollection(TreeSet::new)));
	}

	private static Map<String, String> known() throws IOException {
		Properties known = new Properties();
		try (var file = Files.newBufferedReader(DOCUMENTS.resolve("pages.properties"))) {
			known.load(file);
		}
		return known.stringPropertyNames()
			.stream()
			.collect(Collectors.toMap(name -> name, known::getProperty, (one, other) -> one, TreeMap::new));
	}

	private static TreeSet<String> names(Path folder, String ending) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.map(file -> folder.relativize(file).toString())
				.filter(name -> name.endsWith(ending))
				.map(name -> name.substring(0, name.length() - ending.length()))
				.collect(Collectors.toCollection(TreeSet::new));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String sha256(String page) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(page.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
