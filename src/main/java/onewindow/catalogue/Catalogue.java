package onewindow.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Items, units and windows of the hall.
 */
public final class Catalogue {

	private final Government government;

	private final Map<String, Unit> units;

	private final Map<String, Window> windows;

	private final Map<String, Item> items = new TreeMap<>();

	/**
	 * Takes the hall and its items.
	 * @param government the government of the district
	 * @param units the units
	 * @param windows the windows
	 * @param items the items
	 * @throws IllegalStateException when an item names a unit or window that does not
	 * exist
	 */
	public Catalogue(Government government, List<Unit> units, List<Window> windows, List<Item> items) {
		this.government = government;
		this.units = byKey(units, Unit::id);
		this.windows = byKey(windows, Window::no);
		items.forEach(this::add);
	}

	private void add(Item item) {
		require(this.units.containsKey(item.unit()), item, "unit", item.unit());
		Window window = this.windows.get(item.window());
		require(window != null && window.unit().equals(item.unit()), item, "window", item.window());
		item.coordination()
			.forEach(asked -> require(this.units.containsKey(asked.unit()) && !asked.unit().equals(item.unit()), item,
					"coordination", asked.unit()));
		ItemRules.check(item);
		this.items.put(item.id(), item);
	}

	private static void require(boolean holds, Item item, String field, String value) {
		if (!holds) {
			throw new IllegalStateException("Item %s: %s %s does not exist in processes/hall.yaml or is not of its unit"
				.formatted(item.id(), field, value));
		}
	}

	private static <T> Map<String, T> byKey(List<T> things, Function<T, String> key) {
		return things.stream().collect(Collectors.toMap(key, Function.identity(), (a, b) -> {
			throw new IllegalStateException("Twice in processes/hall.yaml: " + key.apply(a));
		}, LinkedHashMap::new));
	}

	/**
	 * All items.
	 * @return in the order of their ids
	 */
	public Collection<Item> items() {
		return this.items.values();
	}

	/**
	 * An item.
	 * @param id its id
	 * @return the item, empty when there is none of that id
	 */
	public Optional<Item> item(String id) {
		return Optional.ofNullable(this.items.get(id));
	}

	/**
	 * An item that is known to exist.
	 * @param id its id
	 * @return the item
	 * @throws IllegalArgumentException when there is none of that id
	 */
	public Item require(String id) {
		return item(id).orElseThrow(() -> new IllegalArgumentException("No item " + id));
	}

	/**
	 * All units.
	 * @return in the order of their numbers
	 */
	public Collection<Unit> units() {
		return this.units.values();
	}

	/**
	 * All windows.
	 * @return in the order of their numbers
	 */
	public Collection<Window> windows() {
		return this.windows.values();
	}

	/**
	 * The unit that answers for an item.
	 * @param item an item of this catalogue
	 * @return its unit
	 */
	public Unit unitOf(Item item) {
		return this.units.get(item.unit());
	}

	/**
	 * Who decides an item and signs for it (行政许可法 Art. 24).
	 * @param item the item
	 * @return a name as printed
	 */
	public String deciderOf(Item item) {
		return item.decidedByGovernment() ? this.government.nameZh() : unitOf(item).nameZh();
	}

	/**
	 * The remedies against a decision on an item.
	 * @param item the item
	 * @return the paragraph of a decision that tells them
	 */
	public String remediesText(Item item) {
		return item.decidedByGovernment() ? this.government.reconsideration().text() : unitOf(item).remediesText();
	}

	/**
	 * A unit by its id.
	 * @param id for example {@code U16}
	 * @return the unit
	 * @throws IllegalArgumentException when there is none
	 */
	public Unit unit(String id) {
		Unit unit = this.units.get(id);
		if (unit == null) {
			throw new IllegalArgumentException("No unit " + id);
		}
		return unit;
	}

	/**
	 * A unit by its slug.
	 * @param slug for example {@code market}
	 * @return the unit, empty when there is none
	 */
	public Optional<Unit> unitBySlug(String slug) {
		return this.units.values().stream().filter(unit -> unit.slug().equals(slug)).findFirst();
	}

}
