package onewindow.foundation.catalogue;

import java.util.Locale;

/**
 * A window of the hall.
 *
 * @param no for example {@code W25}
 * @param unit the unit's id
 * @param nameZh the sign above it
 */
public record Window(String no, String unit, String nameZh) {

	/**
	 * The group of the people at this window.
	 * @return for example {@code window-w25}
	 */
	public String group() {
		return groupOf(this.no);
	}

	/**
	 * The group of the people at a window.
	 * @param no for example {@code W25}
	 * @return for example {@code window-w25}
	 */
	public static String groupOf(String no) {
		return "window-" + no.toLowerCase(Locale.ROOT);
	}

}
