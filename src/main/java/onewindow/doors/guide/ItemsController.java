package onewindow.doors.guide;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Counts;
import onewindow.foundation.catalogue.Item;
import onewindow.foundation.catalogue.Item.Material;
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

	@Operation(summary = "An item with its legal basis and materials")
	@GetMapping("/{id}")
	ItemView one(@PathVariable String id) {
		return this.catalogue.item(id)
			.map(item -> new ItemView(row(item), item.legalBasisTexts(), item.materials()))
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

	record ItemView(@JsonUnwrapped ItemRow item, List<String> legalBasis, List<Material> materials) {
	}

}
