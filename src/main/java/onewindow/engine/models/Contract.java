package onewindow.engine.models;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.instance.Process;

/**
 * What the callers of a procedure keep to, as properties of its process tell it.
 *
 * @param inputs the variables that a caller passes, besides those of every case
 * @param options the variables that a caller may pass, all of them or none
 * @param outputs the variables that a caller may take over
 * @param isForProcedures whether only procedures call it
 * @param passesAs under what name it passes a variable on that came to it under another
 */
record Contract(Set<String> inputs, Map<String, Option> options, Set<String> outputs, boolean isForProcedures,
		Map<String, String> passesAs) {

	static Contract of(Process process) {
		Map<String, Option> options = new LinkedHashMap<>();
		Arrays.stream(Option.values())
			.forEach(option -> Properties.of(process, option.property).forEach(name -> options.put(name, option)));
		Map<String, String> passesAs = Properties.of(process, "passesAs")
			.stream()
			.map(names -> names.split(" as "))
			.filter(names -> names.length == 2)
			.collect(Collectors.toMap(names -> names[0], names -> names[1]));
		return new Contract(Set.copyOf(Properties.of(process, "input")), options,
				Set.copyOf(Properties.of(process, "output")), Properties.has(process, "callers", "procedures"),
				passesAs);
	}

	/** What may stand in an option. */
	enum Option {

		/** Who examines for a unit. */
		REVIEWERS("reviewersOption", "[a-z-]+-review", "the group that examines for a unit, for example market-review"),
		/** A line for people. */
		TEXT("textOption", "[^${}#]{2,200}", "2 to 200 characters"),
		/** Working days. */
		DAYS("daysOption", "[1-9]|1[0-9]|20", "1 to 20 working days");

		private final String property;

		private final Pattern pattern;

		private final String mend;

		Option(String property, String pattern, String mend) {
			this.property = property;
			this.pattern = Pattern.compile(pattern);
			this.mend = mend;
		}

		boolean takes(String value, Set<String> groups) {
			return this.pattern.matcher(value).matches() && (this != REVIEWERS || groups.contains(value));
		}

		String mend() {
			return this.mend;
		}

	}

}
