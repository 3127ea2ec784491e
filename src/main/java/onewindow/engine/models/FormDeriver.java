package onewindow.engine.models;

import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.DeferralTerms;
import onewindow.foundation.catalogue.Item;
import onewindow.foundation.catalogue.Item.Applies;
import onewindow.foundation.catalogue.Item.Choice;
import onewindow.foundation.catalogue.Item.Field;
import onewindow.foundation.catalogue.Item.Material;
import onewindow.foundation.catalogue.Stage;
import onewindow.foundation.forms.FormDefinition;
import onewindow.foundation.shared.IdentityKind;

/**
 * Fills a form in for an item: choices that come from the item, the item's own fields,
 * and no question about a stage that is not open. A component says by its custom
 * properties what it wants: {@code options}, {@code slot}, {@code stage}, {@code when},
 * {@code deferralChoice}.
 */
class FormDeriver {

	private static final ObjectMapper MAPPER = new ObjectMapper();

	private final Item item;

	private final Catalogue catalogue;

	private final Set<Stage> drawn;

	private final boolean offersDeferral;

	/** Of a model, the stages that are drawn in it. */
	FormDeriver(Item item, Catalogue catalogue, DeferralTerms deferralTerms, Set<Stage> drawn) {
		this.item = item;
		this.drawn = drawn;
		this.catalogue = catalogue;
		this.offersDeferral = deferralTerms.daysFor(item) > 0;
	}

	byte[] derive(ObjectNode form) {
		ArrayNode components = MAPPER.createArrayNode();
		form.path("components").forEach(component -> add((ObjectNode) component, components));
		form.set("components", components);
		return DrawnForms.bytes(form);
	}

	private void add(ObjectNode component, ArrayNode components) {
		JsonNode wants = component.path("properties");
		if (wants.has("stage") && !isOpen(Stage.of(wants.path("stage").asText()))) {
			return;
		}
		if (wants.has("when") && !offers(wants.path("when").asText())) {
			return;
		}
		if (wants.has("extensionChoice") && !offers("extension")) {
			withoutChoice(component, wants.path("extensionChoice").asText());
		}
		if (wants.has("deferralChoice") && !this.offersDeferral) {
			withoutChoice(component, wants.path("deferralChoice").asText());
		}
		if (wants.has("slot")) {
			addFields(component, components);
			return;
		}
		if (wants.has("options")) {
			List<Choice> options = options(wants.path("options").asText());
			if (options.isEmpty()) {
				return;
			}
			setValues(component, options);
		}
		leaveRoom(component);
		components.add(component);
	}

	/**
	 * Browsers count a character outside of the basic plane twice; the hall counts it as
	 * one.
	 */
	private static void leaveRoom(ObjectNode component) {
		int most = component.path("validate").path("maxLength").asInt();
		if (most > 0) {
			component.withObject("/validate").put("maxLength", 2 * most);
			component.withObject("/properties").put(FormDefinition.MOST_CHARACTERS, Integer.toString(most));
		}
	}

	/** Whether somebody must be asked for it. */
	private boolean isOpen(Stage stage) {
		return this.drawn.contains(stage) && this.item.stage(stage) == Applies.CONDITIONAL;
	}

	private boolean offers(String what) {
		return switch (what) {
			case "deferral" -> this.offersDeferral;
			case "quota" -> this.item.quotaLimited();
			case "extension" -> this.item.extension().allowed();
			default -> this.drawn.contains(Stage.of(what)) && this.item.stage(Stage.of(what)) != Applies.NONE;
		};
	}

	private static void withoutChoice(ObjectNode component, String value) {
		ArrayNode values = MAPPER.createArrayNode();
		component.path("values").forEach(choice -> {
			if (!choice.path("value").asText().equals(value)) {
				values.add(choice);
			}
		});
		component.set("values", values);
	}

	private List<Choice> options(String kind) {
		return switch (kind) {
			case "materials" -> this.item.materials().stream().map(FormDeriver::choice).toList();
			case "shareableMaterials" ->
				this.item.materials().stream().filter(Material::shareable).map(FormDeriver::choice).toList();
			case "deferrableMaterials" -> this.offersDeferral
					? this.item.materials().stream().filter(Material::deferrable).map(FormDeriver::choice).toList()
					: List.of();
			case "units" ->
				this.catalogue.units().stream().map(unit -> new Choice(unit.slug(), unit.nameZh())).toList();
			case "legalBasis" -> this.item.legalBasisTexts().stream().map(text -> new Choice(text, text)).toList();
			case "applicants" -> this.item.applicants().stream().map(FormDeriver::applicant).toList();
			case "identities" -> identities(this.item.applicants());
			case "personalIdentities" -> identities(List.of("individual"));
			case "delivery" -> this.item.delivery().stream().map(FormDeriver::delivery).toList();
			default -> throw new IllegalStateException("No such options: " + kind);
		};
	}

	private static Choice choice(Material material) {
		return new Choice(material.id(), "%s（%s，%d份）".formatted(material.name(), material.formZh(), material.copies()));
	}

	private static List<Choice> identities(List<String> applicants) {
		return IdentityKind.of(applicants).stream().map(kind -> new Choice(kind.code(), kind.zh())).toList();
	}

	private static Choice applicant(String type) {
		return new Choice(type, type.equals("individual") ? "个人" : "单位");
	}

	private static Choice delivery(String method) {
		return new Choice(method, switch (method) {
			case "window" -> "窗口领取";
			case "post" -> "邮寄";
			case "home" -> "送达上门";
			case "electronic" -> "电子送达";
			default -> throw new IllegalStateException("No such way of delivery: " + method);
		});
	}

	private void addFields(ObjectNode heading, ArrayNode components) {
		if (this.item.fields().isEmpty()) {
			return;
		}
		components.add(heading);
		this.item.fields().forEach(field -> components.add(component(field)));
	}

	private static ObjectNode component(Field field) {
		ObjectNode component = MAPPER.createObjectNode();
		String unit = (field.unit() != null) ? "（" + field.unit() + "）" : "";
		component.put("id", "Field_" + field.key()).put("key", field.key()).put("label", field.label() + unit);
		switch (field.type()) {
			case "text", "number" -> component.put("type", "textfield");
			case "date" -> component.put("type", "textfield").put("description", "例如 2026-05-18");
			default -> component.put("type", field.type());
		}
		ObjectNode rules = component.putObject("validate");
		if (field.required()) {
			rules.put("required", true);
		}
		if (field.min() != null) {
			rules.put("min", field.min());
		}
		if (field.max() != null) {
			rules.put("max", field.max());
		}
		if (!field.values().isEmpty()) {
			setValues(component, field.values());
		}
		if (field.personal()) {
			component.withObject("/properties").put("personal", "true");
		}
		if (field.type().equals("number")) {
			component.withObject("/properties").put("number", "decimal");
		}
		if (field.type().equals("date")) {
			component.withObject("/properties").put("date", "day");
		}
		return component;
	}

	private static void setValues(ObjectNode component, List<Choice> options) {
		ArrayNode values = component.putArray("values");
		options.forEach(option -> values.addObject().put("value", option.value()).put("label", option.label()));
	}

}
