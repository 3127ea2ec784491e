package onewindow.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/** A person at the hall's HTTP doors. */
public class Client {

	private static final String BOUNDARY = "one-window-boundary";

	private static final ObjectMapper MAPPER = new ObjectMapper();

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final String address;

	private final String authorization;

	/** Somebody at the doors of a hall. */
	public Client(String address, String user, String password) {
		this.address = address;
		this.authorization = (user != null)
				? "Basic "
						+ Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8))
				: null;
	}

	/** Reads something. */
	public Answer get(String path) {
		return send("GET", path, null);
	}

	/** Sends JSON. */
	public Answer post(String path, Object body) {
		return send("POST", path, body);
	}

	/** Sends a request. */
	public Answer send(String method, String path, Object body) {
		return send(method, path, "application/json", (body != null) ? json(body) : null);
	}

	/** Sends a request as it is. */
	public Answer send(String method, String path, String mediaType, String body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.address + path))
			.header("Content-Type", mediaType)
			.method(method, (body != null) ? BodyPublishers.ofString(body) : BodyPublishers.noBody());
		if (this.authorization != null) {
			request.header("Authorization", this.authorization);
		}
		return send(request.build());
	}

	static Map<String, List<String>> headers(String address) {
		return exchange(HTTP, HttpRequest.newBuilder(URI.create(address)).build()).headers().map();
	}

	private static Answer send(HttpRequest request) {
		return answer(exchange(HTTP, request));
	}

	private static Answer answer(HttpResponse<String> response) {
		return new Answer(response.statusCode(), parse(response.body()), response.body());
	}

	private static HttpResponse<String> exchange(HttpClient client, HttpRequest request) {
		try {
			return client.send(request, BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Deploys files as Camunda Modeler does. */
	public Answer deploy(String name, Map<String, byte[]> files) {
		return upload("/engine-rest/deployment/create", Map.of("deployment-name", name), files, false);
	}

	/** Sends files in a form, all in one field. */
	public Answer upload(String path, Map<String, byte[]> files) {
		return upload(path, Map.of(), files, true);
	}

	private Answer upload(String path, Map<String, String> fields, Map<String, byte[]> files, boolean inOneField) {
		return send(HttpRequest.newBuilder(URI.create(this.address + path))
			.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
			.header("Authorization", this.authorization)
			.POST(BodyPublishers.ofByteArrays(parts(fields, files, inOneField ? "files" : null)))
			.build());
	}

	private static List<byte[]> parts(Map<String, String> fields, Map<String, byte[]> files, String oneField) {
		List<byte[]> parts = new ArrayList<>();
		fields.forEach(
				(field, value) -> parts.add(bytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
					.formatted(BOUNDARY, field, value))));
		files.forEach((file, content) -> {
			parts.add(bytes(
					"--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
						.formatted(BOUNDARY, (oneField != null) ? oneField : file, file)));
			parts.add(content);
			parts.add(bytes("\r\n"));
		});
		parts.add(bytes("--%s--\r\n".formatted(BOUNDARY)));
		return parts;
	}

	/** Submits the start form of an item. */
	public Answer apply(String item, Map<String, Object> values) {
		return post("/engine-rest/process-definition/key/%s/submit-form".formatted(item), variables(values));
	}

	/** Submits the form of a task. */
	public Answer submit(String taskId, Map<String, Object> values) {
		return post("/engine-rest/task/%s/submit-form".formatted(taskId), variables(values));
	}

	/** Form values as the engine's REST API wants them. */
	public static Map<String, Object> variables(Map<String, Object> values) {
		Map<String, Object> variables = new HashMap<>();
		values.forEach((name, value) -> variables.put(name,
				(value instanceof Collection) ? Map.of("type", "Json", "value", json(value)) : wrap(value)));
		return Map.of("variables", variables);
	}

	private static Map<String, Object> wrap(Object value) {
		Map<String, Object> wrapped = new HashMap<>();
		wrapped.put("value", value);
		return wrapped;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static JsonNode parse(String text) {
		try {
			return MAPPER.readTree(text);
		}
		catch (JsonProcessingException ex) {
			return MissingNode.getInstance();
		}
	}

	/** JSON of a value; text is taken as it is. */
	public static String json(Object value) {
		try {
			return (value instanceof String text) ? text : MAPPER.writeValueAsString(value);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	/** A person who has signed in to Tasklist, with its session and its CSRF token. */
	public static final class Session {

		private final String address;

		private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

		private String token = "";

		Session(String address) {
			this.address = address;
			send(request("/camunda/app/tasklist/default/").build());
		}

		Session(String address, String user, String password) {
			this(address);
			Answer answer = tryToSignIn(user, password);
			if (answer.status() != 200) {
				throw new IllegalStateException("Cannot sign in to Tasklist: " + answer);
			}
			send(request("/camunda/app/tasklist/default/").build());
		}

		/** Sends the form of the login. */
		public Answer tryToSignIn(String user, String password) {
			return send("POST", "/camunda/api/admin/auth/user/default/login/tasklist",
					"application/x-www-form-urlencoded", "username=%s&password=%s".formatted(user, password));
		}

		/** Reads something. */
		public Answer get(String path) {
			return send(request(path).build());
		}

		/** Sends JSON. */
		public Answer post(String path, Object body) {
			return send(request(path).header("Content-Type", "application/json")
				.POST(BodyPublishers.ofString(json(body)))
				.build());
		}

		/**
		 * Sends JSON as Tasklist's own client does, which asks for links with the answer.
		 */
		public Answer ask(String path, Object body) {
			return send(request(path).header("Content-Type", "application/json")
				.header("Accept", "application/hal+json, application/json; q=0.5")
				.POST(BodyPublishers.ofString(json(body)))
				.build());
		}

		/** Sends a file in a form. */
		public Answer upload(String path, Map<String, String> fields, String name, byte[] content) {
			return send(request(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
				.POST(BodyPublishers.ofByteArrays(parts(fields, Map.of(name, content), "file")))
				.build());
		}

		/** Sends a request as it is. */
		public Answer send(String method, String path, String mediaType, String body) {
			return send(request(path).header("Content-Type", mediaType)
				.method(method, (body != null) ? BodyPublishers.ofString(body) : BodyPublishers.noBody())
				.build());
		}

		private HttpRequest.Builder request(String path) {
			return HttpRequest.newBuilder(URI.create(this.address + path)).header("X-XSRF-TOKEN", this.token);
		}

		private Answer send(HttpRequest request) {
			HttpResponse<String> response = exchange(this.browser, request);
			response.headers().firstValue("X-XSRF-TOKEN").ifPresent(fresh -> this.token = fresh);
			return answer(response);
		}

	}

}
