package onewindow.engine.models;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a file was saved, where that is unusual but does no harm. */
final class SavedAs {

	private static final Pattern PREFIX = Pattern
		.compile("xmlns:(\\w+)=\"http://www\\.omg\\.org/spec/BPMN/20100524/MODEL\"");

	private SavedAs() {
	}

	static List<Finding> check(String file, byte[] content) {
		List<Finding> findings = new ArrayList<>();
		String text = new String(content, StandardCharsets.UTF_8);
		if (text.startsWith("\uFEFF")) {
			findings.add(notice(file, "it begins with a mark of byte order", "save it as “UTF-8 without BOM”"));
		}
		if (text.contains("\r\n")) {
			findings.add(notice(file, "its lines end as Windows ends them", "save it from Camunda Modeler"));
		}
		Matcher prefix = PREFIX.matcher(text);
		if (prefix.find() && !prefix.group(1).startsWith("bpmn")) {
			findings.add(notice(file, "it calls the elements of BPMN '%s:'".formatted(prefix.group(1)),
					"save it from Camunda Modeler"));
		}
		return findings;
	}

	private static Finding notice(String file, String what, String mend) {
		return Rule.SAVED.broken(file, "%s, which works; to make differences readable, %s".formatted(what, mend));
	}

}
