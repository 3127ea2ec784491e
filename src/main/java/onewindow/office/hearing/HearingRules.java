package onewindow.office.hearing;

import java.time.LocalDate;
import java.util.Set;

import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.NotAllowed;

/**
 * What the law asks of a hearing.
 */
final class HearingRules {

	/** Days within which one is held that is late already. */
	private static final int LATE_DAYS = 7;

	private HearingRules() {
	}

	/** 行政许可法 Art. 48(1)1: told seven working days before. Art. 47: held within twenty. */
	static void requireLawfulDay(LocalDate day, boolean workingDay, LocalDate earliest, LocalDate latest) {
		if (!workingDay) {
			throw new InvalidInput("hearingOn", HearingRefusal.NO_WORKING_DAY);
		}
		if (day.isBefore(earliest)) {
			throw new InvalidInput("hearingOn", HearingRefusal.TOO_EARLY, earliest);
		}
		LocalDate bound = latest.isBefore(earliest) ? earliest.plusDays(LATE_DAYS) : latest;
		if (day.isAfter(bound)) {
			throw new InvalidInput("hearingOn", HearingRefusal.TOO_LATE, bound);
		}
	}

	/** 行政许可法 Art. 45: the days that the notice names last until the hearing at least. */
	static void requireEnoughDays(int daysNeeded, int daysUntil) {
		if (daysNeeded < daysUntil) {
			throw new InvalidInput("daysNeeded", HearingRefusal.TOO_SHORT, daysUntil);
		}
	}

	/**
	 * 行政许可法 Art. 48(1)3: who examines does not host. Those who are still to examine or
	 * decide do not either, or nobody would be left for it.
	 */
	static void requireImpartialHost(String host, Set<String> examiners) {
		if (examiners.contains(host)) {
			throw new InvalidInput("host", HearingRefusal.HOST_EXAMINES);
		}
	}

	/** 行政许可法 Art. 48(1)3. */
	static void requireHost(Actor actor, String host) {
		if (!actor.id().equals(host)) {
			throw new NotAllowed(HearingRefusal.NOT_THE_HOST);
		}
	}

	/** 行政许可法 Art. 48(1)3. */
	static void requireNotHost(Actor actor, Set<String> hosts) {
		if (hosts.contains(actor.id())) {
			throw new NotAllowed(HearingRefusal.HOSTED);
		}
	}

	/** 行政许可法 Art. 48(2): decided on the minutes. */
	static void requireCitedMinutes(boolean held, boolean cited) {
		if (held && !cited) {
			throw new InvalidInput("citedMinutes", HearingRefusal.MINUTES_NOT_CITED);
		}
	}

	/** The host is of the unit. */
	static void requireColleague(String host, Set<String> colleagues) {
		if (!colleagues.contains(host)) {
			throw new InvalidInput("host", HearingRefusal.NOT_OF_THE_UNIT);
		}
	}

	/** Nobody is heard before the day of which people were told. */
	static void requireHeldInTime(LocalDate heldOn, LocalDate arrangedFor, LocalDate today) {
		if (heldOn.isBefore(arrangedFor) || heldOn.isAfter(today)) {
			throw new InvalidInput("heldOn", HearingRefusal.HELD_ON, arrangedFor);
		}
	}

}
