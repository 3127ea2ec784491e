package onewindow.engine.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The forms under {@code forms}, in a folder for each room. At the head of a form stands
 * what whoever works on a case looks at first: its cards, in whose hands it is, what it
 * is about, its documents, and whom to tell. A form need not draw that: what of it the
 * form does not place itself is added, unless its first component has the property
 * {@code header} with the value {@code own}.
 */
@Component
class DrawnForms {

	private static final ObjectMapper MAPPER = new ObjectMapper();

	private static final List<String> HEADER = List.of("cardNote", "handNote", "caseSummary", "documentLinks",
			"noticeNote");

	private final Map<String, Resource> files = new TreeMap<>();

	private final Map<String, ObjectNode> read = new ConcurrentHashMap<>();

	DrawnForms() {
		try {
			for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*/*.form")) {
				this.files.put(file.getFilename().replace(".form", ""), file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A form with its header.
	 * @param id its id
	 * @return a copy to work on, empty when nobody has drawn it
	 */
	Optional<ObjectNode> find(String id) {
		return this.files.containsKey(id) ? Optional.of(copy(id)) : Optional.empty();
	}

	/** Every form with its header. */
	Stream<ObjectNode> all() {
		return this.files.keySet().stream().map(this::copy);
	}

	/**
	 * A form with its header, as it is deployed.
	 * @param id its id
	 * @return never empty
	 * @throws NoSuchElementException when nobody has drawn it
	 */
	byte[] content(String id) {
		return bytes(find(id).orElseThrow(() -> new NoSuchElementException("No form " + id)));
	}

	/** A form as a file. */
	static byte[] bytes(ObjectNode form) {
		try {
			return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(form);
		}
		catch (JsonProcessingException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private ObjectNode copy(String id) {
		return this.read.computeIfAbsent(id, known -> read(this.files.get(known))).deepCopy();
	}

	private static ObjectNode read(Resource file) {
		try {
			return withHeader(MAPPER.readTree(file.getContentAsByteArray()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A form that a designer has attached, with its header.
	 * @param form its content
	 * @return the same bytes when it is no form: the linter says what is wrong with it
	 */
	static byte[] withHeader(byte[] form) {
		try {
			JsonNode root = MAPPER.readTree(form);
			return (root.path("components") instanceof ArrayNode) ? bytes(withHeader(root)) : form;
		}
		catch (IOException ex) {
			return form;
		}
	}

	private static ObjectNode withHeader(JsonNode root) {
		ObjectNode form = (ObjectNode) root;
		JsonNode components = form.path("components");
		if (!components.path(0).path("properties").path("header").asText().equals("own")) {
			form.set("components", header(components).addAll((ArrayNode) components));
		}
		return form;
	}

	private static ArrayNode header(JsonNode components) {
		Set<String> placed = Set.copyOf(components.findValuesAsText("text"));
		ArrayNode header = MAPPER.createArrayNode();
		HEADER.stream()
			.filter(note -> !placed.contains("{{%s}}".formatted(note)))
			.forEach(note -> header.addObject()
				.put("type", "text")
				.put("text", "{{%s}}".formatted(note))
				.put("id", "Text_" + note));
		return header;
	}

}
