package onewindow.testing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Item;
import onewindow.foundation.catalogue.Item.Applies;
import onewindow.foundation.catalogue.Item.Field;
import onewindow.foundation.catalogue.Item.Material;
import onewindow.foundation.catalogue.Stage;
import onewindow.foundation.catalogue.Unit;
import onewindow.foundation.catalogue.Unit.Role;
import onewindow.foundation.catalogue.Window;
import onewindow.testing.StandardCase.Course;
import org.camunda.bpm.engine.IdentityService;

import org.springframework.boot.test.context.TestComponent;

/**
 * Knows for any item of the catalogue what an applicant enters and who handles it.
 */
@TestComponent
public class ItemDriver {

	private static final Map<Stage, String> STAGES = Map.of(Stage.ONSITE_VERIFICATION, "siteVerification",
			Stage.EXPERT_REVIEW, "expertReview", Stage.INSPECTION_TESTING, "inspectionTesting", Stage.HEARING,
			"hearing", Stage.PUBLICITY, "publicity");

	private final HallDriver hall;

	private final Catalogue catalogue;

	private final IdentityService identity;

	ItemDriver(HallDriver hall, Catalogue catalogue, IdentityService identity) {
		this.hall = hall;
		this.catalogue = catalogue;
		this.identity = identity;
	}

	/** An item. */
	public Item item(String id) {
		return this.catalogue.require(id);
	}

	/** Somebody at the item's window. */
	public String clerk(String item) {
		return this.identity.createUserQuery()
			.memberOfGroup(Window.groupOf(item(item).window()))
			.orderByUserId()
			.asc()
			.list()
			.get(0)
			.getId();
	}

	/** Somebody of the unit that handles the item. */
	public String person(String item, String post) {
		return this.catalogue.unitOf(item(item)).slug() + "-" + post;
	}

	/** How a case of the item goes straight to its licence. */
	public Course course(String item) {
		return new Course(item, clerk(item), person(item, "reviewer"), person(item, "decider"), application(item(item)),
				acceptance(item(item)), reviewed(item, Map.of()));
	}

	/** Opens a case of the item. */
	public String receive(String item) {
		return this.hall.receive(clerk(item), item, application(item(item)));
	}

	/** Opens and accepts a case of the item. */
	public String accept(String item) {
		String number = receive(item);
		this.hall.complete(clerk(item), number, acceptance(item(item)));
		return number;
	}

	/** The reviewer finds nothing against it, and needs none but some stages. */
	public void review(String item, String number, Map<String, Object> stages) {
		this.hall.complete(person(item, "reviewer"), number, "Task_ReviewCase", reviewed(item, stages));
	}

	/** What the reviewer enters who needs none but some stages. */
	public Map<String, Object> reviewed(String item, Map<String, Object> stages) {
		Map<String, Object> answers = new LinkedHashMap<>(Map.of("proposal", "grant", "reviewOpinion", "材料齐全，符合条件。"));
		STAGES.forEach((stage, field) -> {
			if (item(item).stage(stage) == Applies.CONDITIONAL && !stages.containsKey(field)) {
				answers.put(field, "no");
				answers.put(field + "Reason", "情况清楚，没有必要。");
			}
		});
		answers.putAll(stages);
		return answers;
	}

	/** Every unit asked agrees. */
	public void agree(String item, String number) {
		item(item).coordination().forEach(asked -> opinion(number, asked.unit(), Map.of("opinion", "agree")));
	}

	/** A unit gives its opinion. */
	public void opinion(String number, String unitId, Map<String, Object> answers) {
		Answer answer = this.hall.as(reviewerOf(unitId)).submit(opinionTask(number, unitId), answers);
		org.assertj.core.api.Assertions.assertThat(answer.status()).as(answer.text()).isEqualTo(204);
	}

	/** The task in which a unit is to give its opinion. */
	public String opinionTask(String number, String unitId) {
		Unit unit = this.catalogue.unit(unitId);
		return this.hall.as("admin")
			.get("/engine-rest/task?processInstanceBusinessKey=%s&taskDefinitionKey=Task_GiveOpinion&candidateGroup=%s&includeAssignedTasks=true"
				.formatted(number, unit.group(Role.REVIEW)))
			.body()
			.path(0)
			.path("id")
			.asText();
	}

	/** Who answers for a unit that is asked. */
	public String reviewerOf(String unitId) {
		return this.catalogue.unit(unitId).slug() + "-reviewer";
	}

	/** What an applicant enters. */
	public static Map<String, Object> application(Item item) {
		Map<String, Object> values = new HashMap<>();
		boolean person = item.applicants().contains("individual");
		values.put("applicantType", person ? "individual" : "organization");
		values.put("applicantName", person ? "李桂芝" : "新林第一学校");
		values.put("applicantIdNumber", person ? "232703195602291015" : "91232703MA1XLQ0129");
		values.put("phone", "13904571234");
		values.put("address", "新林镇中心街12号");
		values.put("channel", "window");
		item.fields().forEach(field -> values.put(field.key(), answer(field)));
		values.put("handedIn", papers(item, false));
		return values;
	}

	private static Object answer(Field field) {
		return switch (field.type()) {
			case "number" -> (field.min() != null) ? field.min().max(java.math.BigDecimal.ONE) : 1;
			case "radio", "select" -> field.values().get(0).value();
			case "checkbox" -> true;
			case "date" -> field.key().startsWith("start") ? "2026-03-01" : "2026-03-31";
			default -> "新林镇";
		};
	}

	/** Everything is there, or checked by data sharing. */
	public static Map<String, Object> acceptance(Item item) {
		Map<String, Object> answers = new HashMap<>(Map.of("acceptance", "accept", "received", papers(item, false)));
		if (!papers(item, true).isEmpty()) {
			answers.put("checked", papers(item, true));
		}
		return answers;
	}

	private static List<String> papers(Item item, boolean shareable) {
		return item.materials()
			.stream()
			.filter(material -> material.shareable() == shareable)
			.map(Material::id)
			.toList();
	}

}
