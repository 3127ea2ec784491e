package onewindow.engine.models;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.camunda.bpm.model.xml.ModelInstance;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A model or a table as its file says it: every element and attribute, known to anybody
 * or not.
 */
final class Dom {

	private Dom() {
	}

	/** Every element, in the order of the file. */
	static Stream<Element> elements(ModelInstance model) {
		NodeList elements = ((Document) model.getDocument().getDomSource().getNode()).getElementsByTagName("*");
		return IntStream.range(0, elements.getLength()).mapToObj(i -> (Element) elements.item(i));
	}

	/** Without declarations of namespaces. */
	static Stream<Node> attributes(Element element) {
		return IntStream.range(0, element.getAttributes().getLength())
			.mapToObj(element.getAttributes()::item)
			.filter(attribute -> !"http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI()));
	}

	/** What stands in an element itself, not in those within. */
	static String ownText(Element element) {
		NodeList children = element.getChildNodes();
		return IntStream.range(0, children.getLength())
			.mapToObj(children::item)
			.filter(child -> child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE)
			.map(Node::getNodeValue)
			.collect(Collectors.joining());
	}

	/** The nearest id around a place names it well enough. */
	static String nearestId(Element element) {
		Node node = element;
		while (node instanceof Element around && !around.hasAttribute("id")) {
			node = node.getParentNode();
		}
		return (node instanceof Element named) ? named.getAttribute("id") : "";
	}

}
