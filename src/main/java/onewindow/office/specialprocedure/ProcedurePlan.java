package onewindow.office.specialprocedure;

import java.time.LocalDate;

import onewindow.casework.clock.SpecialProcedure;

/**
 * A special procedure that somebody found necessary (行政许可法 Art. 45).
 *
 * @param actId the act by which it was opened
 * @param kind which one
 * @param daysNeeded the working days that it needs
 * @param organiser who does it
 * @param reason why it is needed
 * @param plannedOn when it was opened
 */
record ProcedurePlan(long actId, SpecialProcedure kind, int daysNeeded, String organiser, String reason,
		LocalDate plannedOn) {
}
