package onewindow.verification;

import java.time.LocalDate;

import onewindow.shared.Actor;
import onewindow.shared.InvalidInput;
import onewindow.shared.NotAllowed;

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
	static void mayBeScheduled(String first, String second, LocalDate on, LocalDate today) {
		if (first.equals(second)) {
			throw new InvalidInput("secondVerifier", "现场核查须由两名以上工作人员进行，两个账号不能相同");
		}
		if (on.isBefore(today) || on.isAfter(today.plusDays(LONGEST_NOTICE))) {
			throw new InvalidInput("appointmentOn", "核查日期应在今天至%d日以内".formatted(LONGEST_NOTICE));
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
	static void mayBeRecorded(LocalDate verifiedOn, LocalDate scheduledOn, LocalDate fixBy, LocalDate today) {
		if (verifiedOn.isAfter(today) || verifiedOn.isBefore(scheduledOn)) {
			throw new InvalidInput("verifiedOn", "核查日期应在安排核查之日（%s）至今天之间".formatted(scheduledOn));
		}
		if (fixBy != null && !fixBy.isAfter(today)) {
			throw new InvalidInput("fixBy", "整改期限应晚于今天");
		}
	}

	/**
	 * Only those who were sent there write the record.
	 * @param actor who sends it
	 * @param first one officer's user id
	 * @param second the other's
	 * @throws NotAllowed when the person was not sent there
	 */
	static void isOneOfTheOfficers(Actor actor, String first, String second) {
		if (!actor.id().equals(first) && !actor.id().equals(second)) {
			throw new NotAllowed("核查笔录由安排的两名核查人员填写、会签，您不在其中");
		}
	}

	/**
	 * Nobody signs for the other.
	 * @param actor who signs
	 * @param recorder who wrote the record
	 * @throws NotAllowed when the two are one
	 */
	static void isTheOtherOfficer(Actor actor, String recorder) {
		if (actor.id().equals(recorder)) {
			throw new NotAllowed("核查笔录须由另一名核查人员会签，填写人不能自己会签");
		}
	}

}
