package onewindow.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import onewindow.foundation.forms.FormDefinition;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.InvalidInput.FieldError;
import onewindow.testing.Answer;
import onewindow.testing.Client;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.Resource;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static onewindow.testing.HallDriver.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What looks like nothing is nothing, and what is no character is refused, in every field
 * of every form and every text of every request that the hall takes.
 */
@OpenHall
class HostileTextIT {

	private static final List<String> NOTHING = List.of(" ", "\u00A0", "\u3000", "\u200B", "\uFEFF\u2003", "\u3164");

	private static final List<String> NO_CHARACTERS = List.of("王\u0000芳", "王\u001B芳", "王\uD842芳", "王\uE000芳",
			"王\uFFFE芳", "王\u202E芳");

	private static final List<String> PEOPLE = List.of(CLERK, "market-reviewer", "market-head", "director",
			"supervisor");

	private static final Set<String> TEXTS = Set.of("textfield", "textarea");

	private static final ObjectMapper MAPPER = new ObjectMapper();

	@Autowired
	HallDriver hall;

	@Autowired
	RepositoryService repository;

	@Test
	void isNothingOrRefusedInEveryFieldOfEveryForm() {
		List<byte[]> forms = forms();
		assertThat(forms).hasSizeGreaterThan(100);
		int fields = 0;
		for (byte[] form : forms) {
			for (JsonNode component : texts(form)) {
				FormDefinition definition = FormDefinition.parse(form);
				NOTHING.forEach(text -> assertThat(refused(definition, component, text))
					.as("%s: %s", definition.id(), component)
					.isEqualTo(refused(definition, component, null)));
				NO_CHARACTERS.forEach(text -> assertThat(refused(definition, component, text))
					.as("%s: %s", definition.id(), component)
					.containsAnyOf("form.controlCharacter", "form.hidden", "form.noNumber", "form.noDate"));
				fields++;
			}
		}
		assertThat(fields).isGreaterThan(500);
	}

	/** What a form says of one field. */
	private static Set<String> refused(FormDefinition form, JsonNode component, String text) {
		String key = component.path("key").asText();
		Map<String, Object> values = new HashMap<>();
		values.put(key, text);
		try {
			assertThat(form.validate(values).values()).as("a form with only this field").doesNotContainKey(key);
			return Set.of();
		}
		catch (InvalidInput refused) {
			return refused.errors()
				.stream()
				.filter(error -> error.field().equals(key))
				.map(FieldError::code)
				.collect(Collectors.toSet());
		}
	}

	/** Each only once, though many items have it. */
	private List<byte[]> forms() {
		Map<String, byte[]> forms = new HashMap<>();
		for (Deployment deployment : this.repository.createDeploymentQuery().list()) {
			for (Resource resource : this.repository.getDeploymentResources(deployment.getId())) {
				if (resource.getName().endsWith(".form")) {
					byte[] content = content(deployment, resource);
					forms.put(new String(content, StandardCharsets.UTF_8), content);
				}
			}
		}
		return List.copyOf(forms.values());
	}

	private byte[] content(Deployment deployment, Resource resource) {
		try (InputStream in = this.repository.getResourceAsStream(deployment.getId(), resource.getName())) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<JsonNode> texts(byte[] form) {
		try {
			List<JsonNode> texts = new ArrayList<>();
			MAPPER.readTree(form).path("components").forEach(component -> {
				if (TEXTS.contains(component.path("type").asText())) {
					texts.add(component);
				}
			});
			return texts;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void isRefusedInEveryTextOfEveryRequest() {
		this.hall.setTime("2026-05-06T10:00");
		String number = this.hall.receiveAndAccept();
		String task = this.hall.task(number).path("id").asText();
		int acts = this.hall.values(number, "timeline", "title").size();
		Set<String> taken = new TreeSet<>();
		Set<String> named = new TreeSet<>();
		Set<String> texts = new TreeSet<>();
		for (Endpoint endpoint : StaffEndpoints.all(this.hall.as("admin").get("/api/openapi").body())) {
			String path = endpoint.path()
				.replace("{number}", number)
				.replace("{task}", task)
				.replace("{item}", "forest-tree-cutting-permit")
				.replaceAll("\\{[^}]*}", "2026");
			endpoint.body().forEach((property, type) -> {
				if (type.equals("string") && endpoint.mediaType().equals("application/json")) {
					texts.add(endpoint + " " + property);
					send(endpoint, path, property, taken, named);
				}
			});
		}

		assertThat(texts).hasSizeGreaterThan(15);
		assertThat(taken).isEmpty();
		assertThat(this.hall.values(number, "timeline", "title")).hasSize(acts);
		assertThat(named).as("told which field")
			.contains("POST /api/cases/{number}/withdrawal reason", "POST /api/cases/{number}/copies reason",
					"PUT /api/quotas/{item}/{year} basis");
	}

	private void send(Endpoint endpoint, String path, String property, Set<String> taken, Set<String> named) {
		for (String person : PEOPLE) {
			for (String text : List.of("\u00A0\u3000\u200B", "王\u202E芳")) {
				Map<String, Object> body = new HashMap<>(Map.of("reason", "因故", "days", 2, "to", "s043"));
				body.keySet().retainAll(endpoint.body().keySet());
				body.put(property, text);
				Answer answer = this.hall.as(person)
					.send(endpoint.method(), path, "application/json", Client.json(body));
				if (answer.status() < 400) {
					taken.add("%s %s by %s: %s".formatted(endpoint, property, person, answer.text()));
				}
				if (answer.status() == 400 && answer.refusedFields().contains(property)) {
					named.add(endpoint + " " + property);
				}
			}
		}
	}

}
