package onewindow.foundation.catalogue;

import java.util.stream.Stream;
import java.util.Set;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import onewindow.foundation.shared.YamlFiles;

/**
 * Items, units and windows of the hall.
 */
public final class Catalogue {

	private final Counts approvedCounts;

	private final Government government;

	private final Map<String, Unit> units;

	private final Map<String, Window> windows;

	private final Map<String, Item> items = new TreeMap<>();

	Catalogue(HallFile hall, List<Item> items) {
		this.approvedCounts = hall.approvedCounts();
		this.government = hall.government();
		this.units = byKey(hall.units(), Unit::id);
		this.windows = byKey(hall.windows(), Window::no);
		items.forEach(item -> this.items.put(item.id(), item));
	}

	/**
	 * Reads the hall and its items.
	 * @param items a Spring resource pattern for the files of items
	 * @return the catalogue
	 * @throws IllegalStateException when a file is wrong: which, where and how to mend
	 * it, everything at once
	 */
	public static Catalogue read(String items) {
		HallFile hall = YamlFiles.readAll("classpath:processes/hall.yaml", HallFile.class).get(0);
		return new Catalogue(hall, ItemFiles.readAll(items, hall));
	}

	/**
	 * How much there is of everything.
	 * @return counted from what is loaded
	 */
	public Counts counts() {
		int approvals = (int) this.items.values().stream().filter(item -> item.group().equals("approval")).count();
		return new Counts(this.units.size(), this.windows.size(), this.items.size(), approvals,
				this.items.size() - approvals);
	}

	/**
	 * How much of everything was approved.
	 * @return as {@code processes/hall.yaml} says
	 */
	public Counts approvedCounts() {
		return this.approvedCounts;
	}

	/**
	 * What keeps an item from being published (主动公开): values that the deploying office
	 * has yet to confirm or to fill in.
	 * @param item an item of this catalogue
	 * @return in the order of the headings, empty when it may be published
	 */
	public List<Pending> pending(Item item) {
		return PublicationRules.pending(item, unitOf(item));
	}

	private static <T> Map<String, T> byKey(List<T> things, Function<T, String> key) {
		return things.stream().collect(Collectors.toMap(key, Function.identity(), (a, b) -> {
			throw new IllegalStateException("Twice in processes/hall.yaml: " + key.apply(a));
		}, LinkedHashMap::new));
	}

	/**
	 * The groups of the people of a unit.
	 * @param unit a unit of this catalogue
	 * @return that of all, those of the roles, and those of its windows
	 */
	public Set<String> groupsOf(Unit unit) {
		Stream<String> ofWindows = this.windows.values()
			.stream()
			.filter(window -> window.unit().equals(unit.id()))
			.map(Window::group);
		Stream<String> ofRoles = Arrays.stream(Unit.Role.values()).map(unit::group);
		return Stream.concat(Stream.of(unit.group()), Stream.concat(ofRoles, ofWindows))
			.collect(Collectors.toUnmodifiableSet());
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
