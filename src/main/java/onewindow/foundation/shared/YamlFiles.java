package onewindow.foundation.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Reads the hall's data files.
 */
public final class YamlFiles {

	private static final ObjectMapper MAPPER = YAMLMapper.builder()
		.addModule(new JavaTimeModule())
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(com.fasterxml.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
		.build();

	private YamlFiles() {
	}

	/**
	 * Reads every file that a pattern finds.
	 * @param pattern a Spring resource pattern
	 * @param type what one file holds
	 * @return the contents, in the order of the file names
	 * @throws IllegalStateException when a file cannot be read, naming it and the place
	 */
	public static <T> List<T> readAll(String pattern, Class<T> type) {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver().getResources(pattern);
			return Arrays.stream(files)
				.sorted((a, b) -> String.valueOf(a.getFilename()).compareTo(String.valueOf(b.getFilename())))
				.map(file -> read(file, type))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Makes an object of what has been read from a file.
	 * @param tree the content
	 * @param type what it holds
	 * @return the object
	 * @throws IllegalStateException when the content is of another shape
	 */
	public static <T> T convert(JsonNode tree, Class<T> type) {
		try {
			return MAPPER.treeToValue(tree, type);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex.getMessage(), ex);
		}
	}

	private static <T> T read(Resource file, Class<T> type) {
		try (InputStream in = file.getInputStream()) {
			return MAPPER.readValue(in, type);
		}
		catch (IOException ex) {
			throw new IllegalStateException("Cannot read %s: %s".formatted(file.getFilename(), ex.getMessage()), ex);
		}
	}

}
