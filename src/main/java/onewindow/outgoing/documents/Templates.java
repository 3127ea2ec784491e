package onewindow.outgoing.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The templates of documents. A template that has printed a document is never changed:
 * its next version lies beside it, with the next number. New documents take the newest.
 */
@Component
class Templates {

	private static final Pattern EXPRESSION = Pattern.compile("\\$\\{[^}]*\\}");

	private static final Pattern NAME = Pattern.compile("(?<![\\w.#'])[a-zA-Z]\\w*");

	private static final Pattern LAYOUT = Pattern.compile("~\\{([\\w/-]+) ::");

	private final Map<String, Template> newest = new ConcurrentHashMap<>();

	/** The newest version for a type. */
	Template newest(DocumentType type) {
		return this.newest.computeIfAbsent(type.template(), Templates::find);
	}

	private static Template find(String unversioned) {
		int version = 1;
		while (file(unversioned + "-" + (version + 1)).exists()) {
			version++;
		}
		String path = unversioned + "-" + version;
		return new Template(path, names(path));
	}

	private static Set<String> names(String path) {
		String text = text(path);
		Set<String> names = new HashSet<>();
		Matcher expression = EXPRESSION.matcher(text);
		while (expression.find()) {
			NAME.matcher(expression.group()).results().forEach(name -> names.add(name.group()));
		}
		LAYOUT.matcher(text).results().forEach(layout -> names.addAll(names(layout.group(1))));
		return Set.copyOf(names);
	}

	private static String text(String path) {
		try {
			return file(path).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ClassPathResource file(String path) {
		return new ClassPathResource("templates/" + path + ".html");
	}

}
