package onewindow.foundation.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import com.ibm.icu.text.Transliterator;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Finds items by a part of their name, or by the first letters of its syllables as people
 * type them: {@code spjy} for 食品经营许可.
 */
@Component
public class ItemSearch {

	private static final int MOST = 15;

	private final Catalogue catalogue;

	/** The tables of pinyin are large; nobody waits for them before the first search. */
	private final SingletonSupplier<Map<String, String>> initials = SingletonSupplier.of(this::spell);

	ItemSearch(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/**
	 * The items that somebody may mean.
	 * @param text a part of a name, or pinyin initials
	 * @return those that begin with it before the others, at most {@value #MOST}
	 */
	public List<Item> find(String text) {
		String wanted = text.strip().toLowerCase(Locale.ROOT);
		if (wanted.isEmpty()) {
			return List.of();
		}
		return this.catalogue.items()
			.stream()
			.filter(item -> place(item, wanted) >= 0)
			.sorted((one, other) -> Integer.compare(place(one, wanted), place(other, wanted)))
			.limit(MOST)
			.toList();
	}

	/**
	 * How somebody may type an item.
	 * @param item an item of the catalogue
	 * @return the first letters of its syllables, for example {@code spjyxk}
	 */
	public String initials(Item item) {
		return this.initials.obtain().get(item.id());
	}

	private int place(Item item, String wanted) {
		int inName = item.nameZh().indexOf(wanted);
		return (inName >= 0) ? inName : initials(item).indexOf(wanted);
	}

	private Map<String, String> spell() {
		Transliterator pinyin = Transliterator.getInstance("Han-Latin; Latin-ASCII");
		return this.catalogue.items().stream().collect(Collectors.toMap(Item::id, item -> initials(item, pinyin)));
	}

	private static String initials(Item item, Transliterator pinyin) {
		return item.nameZh()
			.codePoints()
			.filter(Character::isLetterOrDigit)
			.mapToObj(sign -> pinyin.transliterate(Character.toString(sign)).substring(0, 1).toLowerCase(Locale.ROOT))
			.collect(Collectors.joining());
	}

}
