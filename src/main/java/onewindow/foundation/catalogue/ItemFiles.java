package onewindow.foundation.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.serialization.JsonNodeReader;
import com.networknt.schema.utils.JsonNodes;
import onewindow.foundation.shared.YamlFiles;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Reads the items, and says everything that is wrong with their files at once: file,
 * line, field and mend. What a file may say is {@code processes/item.schema.json}.
 */
final class ItemFiles {

	private static final JsonNodeReader READER = JsonNodeReader.builder().locationAware().build();

	private final HallFile hall;

	private final JsonSchema schema = schema();

	private final List<Item> items = new ArrayList<>();

	private final List<String> problems = new ArrayList<>();

	private ItemFiles(HallFile hall) {
		this.hall = hall;
	}

	/**
	 * Reads every file that a pattern finds.
	 * @param pattern a Spring resource pattern
	 * @param hall who is in the hall
	 * @return the items
	 * @throws IllegalStateException when anything is wrong, with a line for each finding
	 */
	static List<Item> readAll(String pattern, HallFile hall) {
		try {
			Map<String, Resource> files = new TreeMap<>();
			for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
				files.putIfAbsent(placeOf(file), file);
			}
			return read(List.copyOf(files.values()), hall);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Unit and name; a class path may show one file twice. */
	private static String placeOf(Resource file) throws IOException {
		return file.getURL().getPath().replaceFirst("^.*/([^/]+/[^/]+)$", "$1");
	}

	static List<Item> read(List<Resource> files, HallFile hall) {
		ItemFiles reader = new ItemFiles(hall);
		files.forEach(reader::read);
		if (!reader.problems.isEmpty()) {
			throw new IllegalStateException(
					"Items cannot be loaded; mend these and start again:\n" + String.join("\n", reader.problems));
		}
		return reader.items;
	}

	private void read(Resource file) {
		JsonNode tree;
		try (InputStream in = file.getInputStream()) {
			tree = READER.readTree(in, InputFormat.YAML);
		}
		catch (IOException ex) {
			this.problems.add("%s: not YAML: %s".formatted(file.getFilename(), ex.getMessage()));
			return;
		}
		Set<ValidationMessage> misshapen = this.schema.validate(tree);
		misshapen.forEach(message -> problem(file, message.getInstanceNode(),
				message.getMessage().replaceFirst("^\\$\\.?", ""), "see processes/item.schema.json"));
		if (misshapen.isEmpty()) {
			check(file, tree, YamlFiles.convert(tree, Item.class));
		}
	}

	private void check(Resource file, JsonNode tree, Item item) {
		if (!(item.id() + ".yaml").equals(file.getFilename())) {
			problem(file, tree.get("id"), "id: " + item.id(),
					"name the file after the item, or the item after the file");
		}
		if (this.items.stream().anyMatch(other -> other.id().equals(item.id()))) {
			problem(file, tree.get("id"), "id: " + item.id(), "another file has an item of this id; keep one");
		}
		ItemRules.check(this.hall, item)
			.forEach(problem -> problem(file, tree.at("/" + problem.field()), problem.field(), problem.mend()));
		this.items.add(item);
	}

	private void problem(Resource file, JsonNode where, String what, String mend) {
		int line = where.isMissingNode() ? 1 : JsonNodes.tokenLocationOf(where).getLineNr();
		this.problems.add("%s, line %d: %s: %s".formatted(file.getFilename(), line, what, mend));
	}

	private static JsonSchema schema() {
		try (InputStream in = new ClassPathResource("processes/item.schema.json").getInputStream()) {
			return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
