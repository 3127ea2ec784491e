package onewindow.foundation.catalogue;

import onewindow.foundation.catalogue.Item.Material;

/**
 * On which terms materials may be supplied later (容缺后补). No law sets them: the hall does.
 *
 * @param mostDays the longest time to supply, in working days
 * @param daysBeforePromise how long before the promise everything must be there, in
 * working days
 * @param barredMonths how long an applicant who did not supply in time may not defer
 * again, in months
 */
public record DeferralTerms(int mostDays, int daysBeforePromise, int barredMonths) {

	/**
	 * How long an applicant of an item has to supply what is deferred.
	 * @param item the item
	 * @return working days; 0 when the item offers no deferral: it is handled on the
	 * spot, asks for nothing that may be deferred, or is promised too soon
	 */
	public int daysFor(Item item) {
		if (item.onTheSpot() || item.materials().stream().noneMatch(Material::deferrable)) {
			return 0;
		}
		return Math.max(0, Math.min(this.mostDays, item.promisedDays() - this.daysBeforePromise));
	}

}
