package onewindow.office.verification;

import java.time.LocalDate;

/**
 * A visit as recorded, or why there was none.
 *
 * @param actId the act by which it was recorded
 * @param recordedBy who wrote it
 * @param rescheduleReason why it could not take place, {@literal null} when it did
 * @param findings what was found, {@literal null} when it did not take place
 */
record VisitRecord(long actId, String recordedBy, String rescheduleReason, Findings findings) {

	/**
	 * What a visit found.
	 *
	 * @param verifiedOn when the visit was
	 * @param text what was seen
	 * @param conclusion what follows
	 * @param fixBy by when flaws are to be mended, {@literal null} for another conclusion
	 * @param unsignedReason why the applicant did not sign, {@literal null} for a
	 * signature
	 */
	record Findings(LocalDate verifiedOn, String text, Conclusion conclusion, LocalDate fixBy, String unsignedReason) {
	}

}
