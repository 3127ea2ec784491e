package onewindow.counter.intake;

import java.time.LocalDate;

/**
 * What an applicant was told to correct, or will be when the head of the unit approves
 * (行政许可法 Art. 32(4)).
 *
 * @param actId the act by which it was written
 * @param defects what is missing or wrong, a line for each material
 * @param newFact what came to light since the first time, {@literal null} the first time
 * @param askedBy who wrote it
 * @param askedOn when
 * @param approved whether the head lets it be told a second time, {@literal null} while
 * that is open and for the first time
 */
record CorrectionNotice(long actId, String defects, String newFact, String askedBy, LocalDate askedOn,
		Boolean approved) {

	/** Whether it is the second one. */
	boolean again() {
		return this.newFact != null;
	}

}
