package onewindow.foundation.shared;

import java.util.Set;

/**
 * Areas of the administration (GB/T 2260), as far as they never change: provinces, and
 * how the places of prefectures are numbered. Counties come and go; numbers that name one
 * that is gone stay right.
 */
final class Areas {

	private static final Set<String> PROVINCES = Set.of("11", "12", "13", "14", "15", "21", "22", "23", "31", "32",
			"33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62",
			"63", "64", "65", "71", "81", "82");

	/**
	 * They have no prefectures: districts, counties, and for a time cities of their own.
	 */
	private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");

	/** Of the state itself. */
	private static final String STATE = "100000";

	private Areas() {
	}

	/** Whether a code of six digits begins with a province. */
	static boolean isInAProvince(String area) {
		return PROVINCES.contains(area.substring(0, 2));
	}

	/** Whether a code of six digits can be an area that registers organisations. */
	static boolean canRegister(String area) {
		int prefecture = Integer.parseInt(area.substring(2, 4));
		int most = MUNICIPALITIES.contains(area.substring(0, 2)) ? 3 : 90;
		return area.equals(STATE) || isInAProvince(area) && prefecture <= most;
	}

}
