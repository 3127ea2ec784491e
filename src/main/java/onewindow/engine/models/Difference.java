package onewindow.engine.models;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/**
 * What differs between two deployments, element by element: what runs, not how it is
 * drawn.
 */
final class Difference {

	private final List<String> lines = new ArrayList<>();

	private Difference() {
	}

	static List<String> between(Map<String, byte[]> before, Map<String, byte[]> after) {
		Difference difference = new Difference();
		Set<String> names = new TreeSet<>(before.keySet());
		names.addAll(after.keySet());
		names.forEach(name -> difference.file(name, before.get(name), after.get(name)));
		return difference.lines;
	}

	private void file(String name, byte[] before, byte[] after) {
		if (before == null || after == null) {
			this.lines.add("%s %s".formatted((before == null) ? "+" : "-", name));
		}
		else if (name.endsWith(".bpmn")) {
			elements(elementsOf(before), elementsOf(after));
		}
		else if (!Arrays.equals(before, after)) {
			this.lines.add("~ " + name);
		}
	}

	private void elements(Map<String, Map<String, String>> before, Map<String, Map<String, String>> after) {
		Set<String> ids = new TreeSet<>(before.keySet());
		ids.addAll(after.keySet());
		for (String id : ids) {
			if (!before.containsKey(id) || !after.containsKey(id)) {
				this.lines.add("%s %s %s".formatted(before.containsKey(id) ? "-" : "+", id,
						before.getOrDefault(id, after.get(id)).getOrDefault("name", "")));
			}
			else {
				attributes(id, before.get(id), after.get(id));
			}
		}
	}

	private void attributes(String id, Map<String, String> before, Map<String, String> after) {
		Set<String> names = new TreeSet<>(before.keySet());
		names.addAll(after.keySet());
		names.stream()
			.filter(name -> !Objects.equals(before.get(name), after.get(name)))
			.forEach(name -> this.lines.add("~ %s %s: %s → %s".formatted(id, name, before.getOrDefault(name, "—"),
					after.getOrDefault(name, "—"))));
	}

	private static Map<String, Map<String, String>> elementsOf(byte[] file) {
		BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(file));
		Document document = (Document) model.getDocument().getDomSource().getNode();
		NodeList all = document.getElementsByTagNameNS(BpmnModelConstants.BPMN20_NS, "*");
		Map<String, Map<String, String>> elements = new TreeMap<>();
		for (int i = 0; i < all.getLength(); i++) {
			Element element = (Element) all.item(i);
			if (element.hasAttribute("id")) {
				elements.put(element.getAttribute("id"), said(element));
			}
		}
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
			said.put(attributes.item(i).getLocalName(), attributes.item(i).getNodeValue());
		}
		said.put("content", within(element));
		return said;
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
