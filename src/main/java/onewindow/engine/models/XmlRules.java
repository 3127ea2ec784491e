package onewindow.engine.models;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.sax.SAXSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Whether a file can be read at all: in which line and column it cannot, and why. The
 * engine itself says no more than that it cannot.
 */
final class XmlRules {

	private static final String UTF_8_MARK = "\uFEFF";

	private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]*encoding=[\"']([\\w-]+)[\"']");

	private static final Pattern DOUBLED = Pattern.compile("cvc-id\\.2:.*'(.*)'");

	private static final Pattern NOBODY = Pattern.compile("cvc-id\\.1:.*'(.*)'");

	private static final int MOST = 20;

	private static final Schema BPMN = schema(Bpmn.class, "schema/BPMN20.xsd");

	private static final Schema DMN = schema(Dmn.class, "schema/DMN13.xsd");

	private XmlRules() {
	}

	static List<Finding> model(String file, byte[] content) {
		return check(file, content, Rule.BPMN, BPMN);
	}

	static List<Finding> table(String file, byte[] content) {
		return check(file, content, Rule.DMN, DMN);
	}

	/**
	 * Whether a text is UTF-8.
	 * @param file its name
	 * @param content its content
	 * @return at most one finding
	 */
	static List<Finding> encoding(String file, byte[] content) {
		if (content.length == 0) {
			return List.of(Rule.FILE.broken(file, "it is empty; save it again"));
		}
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
			Matcher declared = DECLARED.matcher(text.replace(UTF_8_MARK, ""));
			if (declared.find() && !declared.group(1).equalsIgnoreCase("utf-8")) {
				return List.of(Rule.ENCODING.broken(file,
						"it says that it is %s; save it as UTF-8, and say so in its first line"
							.formatted(declared.group(1))));
			}
			return List.of();
		}
		catch (CharacterCodingException ex) {
			return List.of(Rule.ENCODING.broken(file,
					"it is not UTF-8: save it from Camunda Modeler, or in an editor with “save with encoding UTF-8”"));
		}
	}

	private static List<Finding> check(String file, byte[] content, Rule rule, Schema schema) {
		List<Finding> findings = new ArrayList<>(encoding(file, content));
		if (findings.isEmpty()) {
			read(content, schema).forEach(flaw -> findings.add(rule.broken(file, sentence(flaw))));
		}
		return findings;
	}

	private static String sentence(SAXParseException flaw) {
		return "line %d, column %d: %s".formatted(flaw.getLineNumber(), flaw.getColumnNumber(),
				cause(flaw.getMessage()));
	}

	private static String cause(String message) {
		Matcher doubled = DOUBLED.matcher(message);
		if (doubled.find()) {
			return "the id '%s' is there twice; give one of the two another".formatted(doubled.group(1));
		}
		Matcher nobody = NOBODY.matcher(message);
		if (nobody.find()) {
			return "nothing has the id '%s'; name what is there".formatted(nobody.group(1));
		}
		if (message.contains("[xX][mM][lL]")) {
			return "something stands before <?xml; take away the blank line or the sign at the beginning of the file";
		}
		return message;
	}

	/** Every flaw of a file that is XML, and the first one of a file that is not. */
	private static List<SAXParseException> read(byte[] content, Schema schema) {
		List<SAXParseException> flaws = new ArrayList<>();
		try {
			SAXParserFactory factory = SAXParserFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			XMLReader reader = factory.newSAXParser().getXMLReader();
			Validator validator = schema.newValidator();
			validator.setErrorHandler(new Collector(flaws));
			validator.validate(new SAXSource(reader, new InputSource(new ByteArrayInputStream(content))));
		}
		catch (SAXParseException ex) {
			flaws.add(ex);
		}
		catch (SAXException | ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return flaws.stream().limit(MOST).toList();
	}

	private static Schema schema(Class<?> beside, String path) {
		try {
			return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(beside.getResource(path));
		}
		catch (SAXException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What cannot be read is thrown; what does not fit the schema is collected. */
	private record Collector(List<SAXParseException> flaws) implements ErrorHandler {

		@Override
		public void warning(SAXParseException flaw) {
			// The engine reads on as well.
		}

		/** A wrong value is told twice, the second time by the name of its type. */
		@Override
		public void error(SAXParseException flaw) {
			if (!flaw.getMessage().startsWith("cvc-attribute.3")) {
				this.flaws.add(flaw);
			}
		}

		@Override
		public void fatalError(SAXParseException flaw) throws SAXException {
			throw flaw;
		}

	}

}
