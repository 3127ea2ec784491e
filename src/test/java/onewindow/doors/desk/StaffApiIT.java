package onewindow.doors.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import onewindow.testing.Answer;
import onewindow.testing.Client;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static onewindow.testing.HallDriver.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Items, cases and documents over HTTP. */
@OpenHall
class StaffApiIT {

	@Autowired
	HallDriver hall;

	@Autowired
	JdbcClient jdbc;

	@Test
	void listsItemsWithTheirMaterials() {
		JsonNode items = this.hall.as(CLERK).get("/api/items").body();
		JsonNode listed = StreamSupport.stream(items.spliterator(), false)
			.filter(row -> row.path("id").asText().equals(Samples.ITEM))
			.findFirst()
			.orElseThrow();
		assertThat(listed.path("statutoryDays").asInt()).isEqualTo(10);

		JsonNode item = this.hall.as(CLERK).get("/api/items/" + Samples.ITEM).body();
		assertThat(item.path("name").asText()).isEqualTo("食品经营许可");
		assertThat(item.path("materials")).hasSize(5);
		JsonNode licence = item.path("materials").get(1);
		assertThat(fields(licence)).containsExactlyInAnyOrder("id", "name", "form", "copies", "deferrable", "shareable",
				"signature", "signatureStatus");
		assertThat(licence.path("shareable").asBoolean()).isTrue();
	}

	@Test
	void reportsWhatKeepsItemsFromBeingPublished() {
		JsonNode report = this.hall.as(CLERK).get("/api/items/publication").body();

		assertThat(report.path("approved").path("items").asInt()).isEqualTo(75);
		assertThat(report.path("counts").path("units").asInt()).isEqualTo(19);
		JsonNode fire = StreamSupport.stream(report.path("unpublished").spliterator(), false)
			.filter(row -> row.path("id").asText().equals("fire-season-outdoor-fire-permit"))
			.findFirst()
			.orElseThrow();
		assertThat(fire.path("pending").findValuesAsText("heading")).contains("依据", "条件", "材料");
		assertThat(fire.path("pending").findValuesAsText("value")).contains("有用火方案并采取防火措施。");
	}

	@Test
	void showsACaseWholeWithPersonalNumbersMasked() {
		this.hall.setTime("2026-04-30T10:00");
		String number = this.hall.receiveAndAccept();

		JsonNode view = this.hall.view(number);

		assertThat(fields(view)).contains("number", "item", "state", "receivedOn", "acceptedOn", "statutoryDue",
				"promisedDue", "provisional", "cards", "materials", "documents", "notices", "timeline");
		assertThat(view.path("receivedOn").asText()).isEqualTo("2026-04-30");
		assertThat(fields(view.path("materials").get(0))).containsExactly("id", "name", "state");
		assertThat(fields(view.path("documents").get(0))).contains("type", "number", "issuedAt");
		assertThat(view.path("documents").get(0).path("issuedAt").asText()).isEqualTo("2026-04-30T10:00:00+08:00");
		assertThat(view.path("notices").get(0).path("recipient").asText()).isEqualTo("139****1234");
	}

	@Test
	void opensDocumentsFromTasklistsSessionToo() {
		String number = this.hall.receive();
		String document = this.hall.view(number).path("documents").get(0).path("number").asText();
		Client.Session session = this.hall.signInToTasklist(CLERK);

		Answer page = session.get("/camunda/api/hall/cases/%s/documents/%s".formatted(number, document));

		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).isEqualTo(this.hall.document(number, "D01")).contains("size: A4");
		assertThat(this.hall.signInToTasklist(HallDriver.STRANGER)
			.get("/camunda/api/hall/cases/%s/documents/%s".formatted(number, document))
			.status()).isEqualTo(404);
	}

	@Test
	void keepsDocumentsAsIssuedWithTheirDigest() throws NoSuchAlgorithmException {
		String number = this.hall.receive();

		String sealed = this.jdbc
			.sql("select concat_ws(E'\\n', document_number, template, facts) from hall.document where case_number = ?")
			.param(number)
			.query(String.class)
			.single();
		String digest = HexFormat.of()
			.formatHex(MessageDigest.getInstance("SHA-256").digest(sealed.getBytes(StandardCharsets.UTF_8)));
		assertThat(this.hall.view(number).path("documents").get(0).path("sha256").asText()).isEqualTo(digest);
		for (String change : List.of("update hall.document set facts = '{}' where case_number = ?",
				"delete from hall.document where case_number = ?",
				"update hall.act set actor = 'x' where case_number = ?",
				"delete from hall.act where case_number = ?")) {
			assertThatExceptionOfType(DataAccessException.class)
				.isThrownBy(() -> this.jdbc.sql(change).param(number).update());
		}
	}

	@Test
	void hasNoSuchDocument() {
		String number = this.hall.receive();

		assertThat(this.hall.as(CLERK).get("/api/cases/%s/documents/D15-U16-2026-0001".formatted(number)).status())
			.isEqualTo(404);
	}

	/** One spelling: a client sends back what it has read. */
	@Test
	void saysWordsAsRequestsTakeThem() {
		this.hall.setTime("2026-05-06T10:00");
		JsonNode description = this.hall.as(CLERK).get("/api/openapi").body();

		List<JsonNode> words = description.findValues("enum");
		assertThat(words).isNotEmpty()
			.allSatisfy(each -> assertThat(each)
				.allSatisfy(word -> assertThat(word.asText()).as(each.toString()).matches("[a-z][A-Za-z.]*")));
		this.hall.as("forest-head")
			.post("/api/fire-orders",
					Map.of("kind", "ban", "measure", "suspend", "document", "新林区森林草原防火禁火令", "until", "2026-05-10"));
		JsonNode order = this.hall.as(CLERK).get("/api/fire-orders").body().get(0);
		assertThat(order.path("kind").asText()).isEqualTo("ban");
		assertThat(order.path("measure").asText()).isEqualTo("suspend");
	}

	@Test
	void tellsWhatTheStartFormAsksOfAnItem() {
		JsonNode item = this.hall.as(CLERK).get("/api/items/" + Samples.ITEM).body();

		assertThat(item.path("applicants")).extracting(JsonNode::asText).containsExactly("individual", "organization");
		JsonNode area = item.path("fields")
			.findParents("key")
			.stream()
			.filter(field -> field.path("key").asText().equals("floorArea"))
			.findFirst()
			.orElseThrow();
		assertThat(fields(area)).containsExactly("key", "label", "type", "required", "min", "max", "unit", "values");
		assertThat(area.path("type").asText()).isEqualTo("number");
		assertThat(area.path("required").asBoolean()).isTrue();
		assertThat(area.path("min").decimalValue()).isPositive();
		JsonNode category = item.path("fields")
			.findParents("key")
			.stream()
			.filter(field -> field.path("key").asText().equals("businessCategory"))
			.findFirst()
			.orElseThrow();
		assertThat(category.path("values").findValuesAsText("value")).contains("catering");
	}

	@Test
	void describesTheFieldsOfAnItem() {
		JsonNode description = this.hall.as(CLERK).get("/api/openapi").body();

		assertThat(fields(description.at("/components/schemas/FieldRow/properties"))).contains("key", "label", "type",
				"required", "min", "max", "values");
	}

	private static List<String> fields(JsonNode node) {
		Iterator<String> names = node.fieldNames();
		return StreamSupport.stream(Spliterators.spliteratorUnknownSize(names, 0), false).toList();
	}

	@Test
	void describesItselfToStaffAndToNobodyElse() {
		assertThat(this.hall.anonymous().get("/api/openapi").status()).isEqualTo(401);

		JsonNode description = this.hall.as(CLERK).get("/api/openapi").body();

		assertThat(description.path("openapi").asText()).startsWith("3.");
		assertThat(description.at("/components/schemas/Problem/properties/code/enum").toString())
			.contains("hearing.tooEarly", "intake.missing");
		assertThat(description.at("/paths/~1api~1cases~1{number}/get/responses/4XX").isMissingNode()).isFalse();
		assertThat(fields(description.path("paths"))).containsExactlyInAnyOrder("/api/items", "/api/items/{id}/guide",
				"/api/fire-orders", "/api/fire-orders/{id}/lifting", "/api/quotas/{item}", "/api/quotas/{item}/{year}",
				"/api/models", "/api/models/lint", "/api/models/trial", "/api/models/{key}", "/api/models/{key}/lint",
				"/api/models/{key}/differences", "/api/models/{key}/pictures", "/api/models/{key}/versions",
				"/api/models/{key}/versions/{version}/differences", "/api/models/{key}/versions/{version}/pictures",
				"/api/models/{key}/versions/{version}/files", "/api/models/{key}/versions/{version}/files/{name}",
				"/api/models/{key}/replay", "/api/models/{key}/migration/check", "/api/models/{key}/migration",
				"/api/models/{key}/rollback", "/api/items/publication", "/api/items/{id}", "/api/cases/{number}",
				"/api/cases/{number}/withdrawal", "/api/cases/{number}/cards/{ground}/cancellation",
				"/api/cases/{number}/documents/{documentNumber}", "/api/cases/{number}/picture",
				"/api/cases/{number}/extension", "/api/cases/{number}/statements", "/api/cases/{number}/amendment",
				"/api/cases/{number}/cards/{ground}/explanation", "/api/cases/{number}/cards/{ground}/talk",
				"/api/cases/{number}/opinions", "/api/cases/{number}/opinions/{unit}/removal",
				"/api/cases/{number}/tasks/{task}/transfer", "/api/cases/{number}/tasks/{task}/delegation",
				"/api/cases/{number}/tasks/{task}/delegation/return", "/api/cases/{number}/tasks/{task}/urging",
				"/api/cases/{number}/copies", "/api/cases/{number}/recall", "/api/documents/{documentNumber}",
				"/api/calendar", "/api/calendar/{year}", "/api/calendar/overrides", "/api/demo/clock", "/api/work-list",
				"/api/cases/{number}/links", "/api/assignments", "/api/assignments/release", "/api/acceptances",
				"/api/substitutions", "/api/substitutions/{id}/end");
		assertThat(description.path("components").path("securitySchemes").path("basic").path("scheme").asText())
			.isEqualTo("basic");
		assertThat(
				description.path("paths").path("/api/cases/{number}/withdrawal").path("post").path("summary").asText())
			.isEqualTo("Takes a withdrawal at the window");
		assertThat(fields(description.path("components").path("schemas").path("CaseView").path("properties")))
			.contains("deferral", "cards", "documents");
	}

}
