package onewindow.office.hearing;

import java.time.LocalDate;

/**
 * The minutes of a hearing that was held (行政许可法 Art. 48).
 *
 * @param actId the act by which they were written, by which decisions cite them
 * @param heldOn when it was held
 * @param host who hosted it and wrote them
 * @param proceedings what was said
 * @param unsignedReason why somebody did not sign, {@literal null} for signatures
 */
record HearingMinutes(long actId, LocalDate heldOn, String host, Proceedings proceedings, String unsignedReason) {

	/**
	 * What was said.
	 *
	 * @param participants who was there
	 * @param evidence the reviewer's opinion, reasons and evidence
	 * @param arguments what the applicant and others said against it
	 * @param summary in short
	 */
	record Proceedings(String participants, String evidence, String arguments, String summary) {
	}

}
