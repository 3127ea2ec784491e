package onewindow.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import onewindow.testing.Client;

/** Makes requests that no client would send, the same ones for the same seed. */
final class Hostility {

	private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

	private static final List<Object> VALUES = Arrays.asList("\u0000", "李\u0000桂芝", "", "   ", "' or 1=1 --", "%",
			"x".repeat(3000), "\ud83d\udc68\u200d\ud83d\udc69", "\ud83d", "<script>", "../../etc/passwd",
			"${execution}", "#{1+1}", "１２", "1.5", "-1", "2090-01-01T00:00:00.000+0000", "0000-00-00",
			"9999999999999999999", -1, 0, 1.5, 1e300, Long.MAX_VALUE, true, false, null, List.of(), Map.of(),
			Arrays.asList((Object) null), List.of(List.of(List.of("a"))), Map.of("a", Map.of("b", "c")));

	private static final List<String> NOT_EVEN_JSON = List.of("", "{", "[", "null", "[]", "[null]", "7", "\"x\"",
			"{\"\":null}", "{\"a\":".repeat(3000) + "1" + "}".repeat(3000), "[".repeat(2000) + "]".repeat(2000),
			"\u0000", "{\"value\":1e400}", "--x\r\n\r\n--x--\r\n", "a=b&a=%00");

	private static final List<String> MEDIA_TYPES = List.of("application/json", "application/json", "application/json",
			"application/json", "multipart/form-data; boundary=x", "multipart/form-data", "text/plain",
			"application/x-www-form-urlencoded", "application/xml", "nonsense");

	private final Random random;

	private final List<String> names;

	Hostility(long seed, List<String> names) {
		this.random = new Random(seed);
		this.names = names;
	}

	String path(Endpoint endpoint) {
		String path = PARAMETER.matcher(endpoint.path()).replaceAll(match -> parameter());
		if (endpoint.queries().isEmpty()) {
			return path;
		}
		return path + "?"
				+ Stream.generate(() -> pick(endpoint.queries()))
					.limit(1 + this.random.nextInt(3))
					.distinct()
					.map(query -> query + "=" + encode(text()))
					.collect(Collectors.joining("&"));
	}

	/** Most often something that is there, so that what lies behind is reached. */
	private String parameter() {
		String value = (this.random.nextInt(4) > 0) ? pick(this.names) : text();
		return encode(value.isEmpty() ? "x" : value.substring(0, Math.min(value.length(), 300))).replace("%2F", "x");
	}

	String mediaType(Endpoint endpoint) {
		if (this.random.nextInt(6) == 0) {
			return pick(MEDIA_TYPES);
		}
		return (endpoint.mediaType() == null || endpoint.mediaType().startsWith("*")) ? "application/json"
				: endpoint.mediaType().startsWith("multipart") ? "multipart/form-data; boundary=x"
						: endpoint.mediaType();
	}

	String body(Endpoint endpoint) {
		if (endpoint.mediaType() != null && endpoint.mediaType().startsWith("multipart")
				&& this.random.nextInt(3) > 0) {
			return part();
		}
		if (endpoint.body().isEmpty() || this.random.nextInt(5) == 0) {
			return pick(NOT_EVEN_JSON);
		}
		Map<String, Object> body = new LinkedHashMap<>();
		endpoint.body().forEach((property, type) -> {
			if (this.random.nextInt(3) > 0) {
				body.put(property, value(type));
			}
		});
		return Client.json(body);
	}

	private String part() {
		return "--x\r\nContent-Disposition: form-data; name=\"%s\"%s\r\nContent-Type: %s\r\n\r\n%s\r\n--x--\r\n"
			.formatted(pick(List.of("data", "files", "type", "deployment-name", "x.bpmn", "")),
					pick(List.of("", "; filename=\"x.bpmn\"", "; filename=\"\"", "; filename=\"x.form\"")),
					pick(List.of("text/plain", "application/octet-stream", "application/json")), text());
	}

	private Object value(String type) {
		if (this.random.nextInt(3) == 0) {
			return pick(VALUES);
		}
		return switch (type) {
			case "java.lang.String", "string" -> pick(List.of(text(), pick(this.names)));
			case "java.util.List", "java.util.Set", "array" -> Arrays.asList(pick(this.names), pick(VALUES));
			case "java.util.Map" -> singleton(pick(List.of("a", text())), variable());
			case "java.lang.Boolean", "boolean" -> this.random.nextBoolean();
			case "java.lang.Integer", "java.lang.Long", "int", "long", "integer" ->
				pick(Arrays.asList(0, 1, -1, Integer.MAX_VALUE, "1.5", "１２", 1.5));
			case "java.util.Date" -> "2090-01-01T00:00:00.000+0000";
			default -> pick(VALUES);
		};
	}

	private Object variable() {
		Map<String, Object> variable = new LinkedHashMap<>();
		variable.put("value", pick(VALUES));
		variable.put("type", pick(Arrays.asList("String", "Json", "File", "Bytes", "Object", "Integer", "Date", "Null",
				"Nonsense", "Xml", null, 1)));
		if (this.random.nextBoolean()) {
			variable.put("valueInfo",
					pick(Arrays.asList(null, Map.of(), Map.of("filename", "a"),
							Map.of("objectTypeName", "java.lang.Object", "serializationDataFormat", "application/json"),
							Map.of("transient", "x"))));
		}
		return pick(Arrays.asList(variable, variable, variable, null, "x", 1, List.of()));
	}

	private static Map<String, Object> singleton(String name, Object value) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put(name, value);
		return map;
	}

	private String text() {
		Object value = pick(VALUES);
		return (value instanceof String text) ? text : pick(this.names);
	}

	private <T> T pick(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
