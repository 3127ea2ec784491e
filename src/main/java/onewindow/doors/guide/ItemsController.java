package onewindow.doors.guide;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Counts;
import onewindow.foundation.catalogue.Item;
import onewindow.foundation.catalogue.Item.Choice;
import onewindow.foundation.catalogue.Item.Field;
import onewindow.foundation.catalogue.Item.Material;
import onewindow.foundation.catalogue.Item.Status;
import onewindow.foundation.catalogue.Pending;
import onewindow.foundation.shared.NotFound;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The items of the hall.
 */
@RestController
@RequestMapping("/api/items")
class ItemsController {

	private final Catalogue catalogue;

	ItemsController(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@Operation(summary = "The items of the hall")
	@GetMapping
	List<ItemRow> all() {
		return this.catalogue.items().stream().map(this::row).toList();
	}

	@Operation(summary = "An item with its legal basis, its materials and the fields of its own",
			description = "Who may apply, what must be handed in, and what the start form asks for this item besides what it asks for each.")
	@GetMapping("/{id}")
	ItemView one(@PathVariable String id) {
		return this.catalogue.item(id)
			.map(item -> new ItemView(row(item), item.applicants(), item.legalBasisTexts(),
					item.materials().stream().map(MaterialRow::of).toList(),
					item.fields().stream().map(FieldRow::of).toList()))
			.orElseThrow(() -> new NotFound(GuideRefusal.NO_SUCH_ITEM));
	}

	@Operation(summary = "Whether the hall is what was approved, and what keeps items from being published")
	@GetMapping("/publication")
	PublicationReport publication() {
		List<Unpublished> unpublished = this.catalogue.items()
			.stream()
			.map(item -> new Unpublished(item.id(), item.nameZh(), this.catalogue.pending(item)))
			.filter(item -> !item.pending().isEmpty())
			.toList();
		return new PublicationReport(this.catalogue.counts(), this.catalogue.approvedCounts(),
				this.catalogue.counts().differencesFrom(this.catalogue.approvedCounts()), unpublished);
	}

	private ItemRow row(Item item) {
		return new ItemRow(item.id(), item.nameZh(), item.typeZh(), this.catalogue.unitOf(item).nameZh(), item.window(),
				item.statutoryDays(), item.promisedDays());
	}

	record PublicationReport(Counts counts, Counts approved, List<String> differences, List<Unpublished> unpublished) {
	}

	record Unpublished(String id, String name, List<Pending> pending) {
	}

	record ItemRow(String id, String name, String type, String unit, String window, Integer statutoryDays,
			int promisedDays) {
	}

	record ItemView(@JsonUnwrapped ItemRow item, List<String> applicants, List<String> legalBasis,
			List<MaterialRow> materials, List<FieldRow> fields) {
	}

	/**
	 * A material that must be handed in.
	 *
	 * @param signatureStatus {@code verified} when the office has checked who signs it,
	 * else {@code toCheck}
	 */
	record MaterialRow(String id, String name, String form, int copies, boolean deferrable, boolean shareable,
			String signature, String signatureStatus) {

		static MaterialRow of(Material material) {
			return new MaterialRow(material.id(), material.name(), material.form(), material.copies(),
					material.deferrable(), material.shareable(), material.signature(),
					(material.signatureStatus() == Status.VERIFIED) ? "verified" : "toCheck");
		}

	}

	/**
	 * What an application is asked besides what every one is asked, as the start form
	 * takes it.
	 *
	 * @param key under which the answer is sent
	 * @param label as shown
	 * @param type {@code text}, {@code textarea}, {@code number}, {@code select},
	 * {@code radio}, {@code checkbox} or {@code date}
	 * @param required whether it must be answered
	 * @param min lower bound of a number, {@literal null} for none
	 * @param max upper bound of a number, {@literal null} for none
	 * @param unit of a number, {@literal null} for none
	 * @param values of a select or radio
	 */
	record FieldRow(String key, String label, String type, boolean required, BigDecimal min, BigDecimal max,
			String unit, List<Choice> values) {

		static FieldRow of(Field field) {
			return new FieldRow(field.key(), field.label(), field.type(), field.required(), field.min(), field.max(),
					field.unit(), field.values());
		}

	}

}
