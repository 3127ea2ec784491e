package onewindow.engine.models;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a form tells its process: a variable and the values that it can have. A component
 * of the hall's own form says so by its property {@code routes}: the name of the variable
 * and, when they are not the component's own choices, the values, for example
 * {@code restored: true, false}. In a form of a designer's own each choice is a route by
 * its key.
 *
 * @param variable the variable
 * @param values its values
 */
record Route(String variable, Set<String> values) {

	private static final Set<String> CHOICES = Set.of("radio", "select", "checkbox");

	/**
	 * The routes of a form of the hall.
	 * @param drawn the form as the hall draws it
	 * @param offered the same form as it is deployed: a choice that it does not offer is
	 * no value
	 */
	static Set<Route> of(JsonNode drawn, JsonNode offered) {
		Map<String, JsonNode> here = components(offered);
		return components(drawn).entrySet()
			.stream()
			.filter(each -> each.getValue().at("/properties/routes").isTextual() && here.containsKey(each.getKey()))
			.map(each -> read(each.getValue(), here.get(each.getKey())))
			.collect(Collectors.toSet());
	}

	private static Route read(JsonNode drawn, JsonNode offered) {
		String[] said = drawn.at("/properties/routes").asText().split(":");
		Set<String> withdrawn = choices(drawn);
		withdrawn.removeAll(choices(offered));
		Set<String> values = (said.length > 1)
				? Arrays.stream(said[1].split(",")).map(String::strip).collect(Collectors.toCollection(TreeSet::new))
				: choices(drawn);
		values.removeAll(withdrawn);
		return new Route(said[0].strip(), values);
	}

	/** The routes of a form that the hall does not know. */
	static Set<Route> ofOwn(JsonNode form) {
		return components(form).entrySet()
			.stream()
			.filter(each -> CHOICES.contains(each.getValue().path("type").asText())
					&& !each.getValue().at("/properties/personal").asBoolean())
			.map(each -> new Route(each.getKey(),
					each.getValue().path("type").asText().equals("checkbox") ? Set.of("true", "false")
							: choices(each.getValue())))
			.collect(Collectors.toSet());
	}

	private static Set<String> choices(JsonNode component) {
		return StreamSupport.stream(component.path("values").spliterator(), false)
			.map(choice -> choice.path("value").asText())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The components that take an answer, by their keys. */
	static Map<String, JsonNode> components(JsonNode form) {
		Map<String, JsonNode> byKey = new TreeMap<>();
		for (JsonNode component : form.path("components")) {
			if (component.path("key").isTextual()) {
				byKey.put(component.path("key").asText(), component);
			}
			byKey.putAll(components(component));
		}
		return byKey;
	}

}
