package onewindow.engine.models;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import javax.xml.XMLConstants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import onewindow.foundation.shared.InvalidInput;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;
import org.camunda.bpm.model.xml.ModelInstance;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * What a file says of each of its elements that has an id: of a model or a table, those
 * of BPMN and DMN without their drawing; of a form, its fields.
 */
final class Elements {

	private static final ObjectMapper MAPPER = new ObjectMapper();

	private static final Set<String> OF_DRAWINGS = Set.of("http://www.omg.org/spec/BPMN/20100524/DI",
			"http://www.omg.org/spec/DD/20100524/DC", "http://www.omg.org/spec/DD/20100524/DI",
			"https://www.omg.org/spec/DMN/20191111/DMNDI/", "http://www.omg.org/spec/DMN/20180521/DI/",
			"http://www.omg.org/spec/DMN/20180521/DC/");

	/** What Modeler leaves out, because it goes without saying. */
	private static final Map<String, String> DEFAULTS = Map.of("calledElementBinding", "latest",
			"isStartableInTasklist", "true", "asyncBefore", "false", "asyncAfter", "false", "exclusive", "true");

	private Elements() {
	}

	/**
	 * Reads a file.
	 * @param name its name, of which the ending tells what it is
	 * @param content its content
	 * @return what is said, by the id of the element and the name of the attribute
	 * @throws InvalidInput when it cannot be read
	 */
	static Map<String, Map<String, String>> of(String name, byte[] content) {
		try (InputStream in = new ByteArrayInputStream(content)) {
			if (name.endsWith(".bpmn")) {
				return elements(Bpmn.readModelFromStream(in));
			}
			return name.endsWith(".dmn") ? elements(Dmn.readModelFromStream(in)) : fields(MAPPER.readTree(in));
		}
		catch (IOException | ModelException ex) {
			throw new InvalidInput("files", ModelsRefusal.NOT_READABLE, name);
		}
	}

	private static Map<String, Map<String, String>> fields(JsonNode form) {
		Map<String, Map<String, String>> fields = new TreeMap<>();
		fields(form, fields);
		return fields;
	}

	private static void fields(JsonNode around, Map<String, Map<String, String>> fields) {
		for (JsonNode component : around.path("components")) {
			Map<String, String> said = new LinkedHashMap<>();
			for (Iterator<String> names = component.fieldNames(); names.hasNext();) {
				String name = names.next();
				if (!Set.of("components", "layout").contains(name)) {
					JsonNode value = component.get(name);
					said.put(name, value.isTextual() ? value.asText() : value.toString());
				}
			}
			fields.put(component.path("key").asText(component.path("id").asText()), said);
			fields(component, fields);
		}
	}

	private static Map<String, Map<String, String>> elements(ModelInstance model) {
		Map<String, Map<String, String>> elements = new TreeMap<>();
		Dom.elements(model)
			.filter(element -> element.hasAttribute("id") && !element.getLocalName().equals("definitions"))
			.filter(element -> !OF_DRAWINGS.contains(element.getNamespaceURI()))
			.forEach(element -> elements.put(element.getAttribute("id"), said(element)));
		return elements;
	}

	/**
	 * What an element says itself, and what it says within, as far as that has no id of
	 * its own.
	 */
	private static Map<String, String> said(Element element) {
		Map<String, String> said = new TreeMap<>();
		NamedNodeMap attributes = element.getAttributes();
		for (int i = 0; i < attributes.getLength(); i++) {
			String name = attributes.item(i).getLocalName();
			String value = valueOf(attributes.item(i));
			if (!value.equals(DEFAULTS.get(name)) && !name.startsWith("modelerTemplate")) {
				said.put(name, value);
			}
		}
		said.put("content", within(element));
		return said;
	}

	/** Each tool has a prefix of its own for the types of BPMN. */
	private static String valueOf(Node attribute) {
		return XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(attribute.getNamespaceURI())
				? attribute.getNodeValue().replaceFirst("^.*:", "") : attribute.getNodeValue();
	}

	private static String within(Element element) {
		StringBuilder text = new StringBuilder();
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element inner && !inner.hasAttribute("id")
					&& !Set.of("incoming", "outgoing").contains(inner.getLocalName())) {
				text.append(inner.getLocalName()).append(said(inner));
			}
			else if (child instanceof Text words) {
				text.append(words.getData().strip());
			}
		}
		return text.toString();
	}

}
