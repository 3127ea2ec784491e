package onewindow.office.verification;

import java.time.LocalDate;

/**
 * A visit as arranged.
 *
 * @param actId the act by which it was arranged
 * @param day when
 * @param time at what time of the day, as told
 * @param place where
 * @param officers who goes there
 * @param itemsToCheck what is looked at
 * @param arrangedOn when it was arranged
 */
record Appointment(long actId, LocalDate day, String time, String place, Officers officers, String itemsToCheck,
		LocalDate arrangedOn) {

	/**
	 * The two officers who see a site (行政许可法 Art. 34).
	 *
	 * @param first one officer's user id
	 * @param second the other's
	 */
	record Officers(String first, String second) {

		boolean include(String person) {
			return person.equals(this.first) || person.equals(this.second);
		}

	}

}
