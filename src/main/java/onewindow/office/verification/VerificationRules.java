package onewindow.office.verification;

import java.time.LocalDate;

import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.NotAllowed;
import onewindow.office.verification.Appointment.Officers;

/**
 * Who verifies, and what a record may say (行政许可法 Art. 34: two or more officers).
 */
final class VerificationRules {

	/** Longest time to an appointment, in days: later ones are slips of the pen. */
	private static final int LONGEST_NOTICE = 60;

	private VerificationRules() {
	}

	/**
	 * An appointment is made for two different people, and not for a day that has passed.
	 * @param first one officer's user id
	 * @param second the other's
	 * @param on the day of the visit
	 * @param today the current day
	 * @throws InvalidInput naming the field
	 */
	static void requireTwoOfficersInTime(String first, String second, LocalDate on, LocalDate today) {
		if (first.equals(second)) {
			throw new InvalidInput("secondVerifier", VerificationRefusal.ONE_OFFICER);
		}
		if (on.isBefore(today) || on.isAfter(today.plusDays(LONGEST_NOTICE))) {
			throw new InvalidInput("appointmentOn", VerificationRefusal.APPOINTMENT_DATE, LONGEST_NOTICE);
		}
	}

	/**
	 * A record says when the visit was, and what is to be mended comes after it.
	 * @param verifiedOn the day of the visit
	 * @param scheduledOn the day on which the appointment was made
	 * @param fixBy by when flaws are to be mended, {@literal null} when the conclusion is
	 * another
	 * @param today the current day
	 * @throws InvalidInput naming the field
	 */
	static void requireCredibleDates(LocalDate verifiedOn, LocalDate scheduledOn, LocalDate fixBy, LocalDate today) {
		if (verifiedOn.isAfter(today) || verifiedOn.isBefore(scheduledOn)) {
			throw new InvalidInput("verifiedOn", VerificationRefusal.VERIFIED_ON, scheduledOn);
		}
		if (fixBy != null && !fixBy.isAfter(today)) {
			throw new InvalidInput("fixBy", VerificationRefusal.FIX_BY);
		}
	}

	/**
	 * Only those who were sent there write and sign the record.
	 * @param actor who sends it
	 * @param officers who was sent there
	 * @throws NotAllowed when the person was not sent there
	 */
	static void requireOfficer(Actor actor, Officers officers) {
		if (!officers.include(actor.id())) {
			throw new NotAllowed(VerificationRefusal.NOT_SENT_THERE);
		}
	}

	/**
	 * Nobody signs for the other.
	 * @param actor who signs
	 * @param recorder who wrote the record
	 * @throws NotAllowed when the two are one
	 */
	static void requireOtherOfficer(Actor actor, String recorder) {
		if (actor.id().equals(recorder)) {
			throw new NotAllowed(VerificationRefusal.SAME_OFFICER);
		}
	}

}
