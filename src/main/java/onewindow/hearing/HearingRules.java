package onewindow.hearing;

import java.time.LocalDate;
import java.util.Set;

import onewindow.shared.Actor;
import onewindow.shared.InvalidInput;
import onewindow.shared.NotAllowed;

/**
 * What the law asks of a hearing.
 */
final class HearingRules {

	/** Days within which one is held that is late already. */
	private static final int LATE_DAYS = 7;

	private HearingRules() {
	}

	/** 行政许可法 Art. 48(1)1: told seven working days before. Art. 47: held within twenty. */
	static void mayBeHeldOn(LocalDate day, boolean workingDay, LocalDate earliest, LocalDate latest) {
		if (!workingDay) {
			throw new InvalidInput("hearingOn", "听证应安排在工作日");
		}
		if (day.isBefore(earliest)) {
			throw new InvalidInput("hearingOn", "应在举行听证的七个工作日前通知，最早可以安排在%s".formatted(earliest));
		}
		LocalDate bound = latest.isBefore(earliest) ? earliest.plusDays(LATE_DAYS) : latest;
		if (day.isAfter(bound)) {
			throw new InvalidInput("hearingOn", "应在二十个工作日内组织听证，最迟为%s".formatted(bound));
		}
	}

	/** 行政许可法 Art. 45: the days that the notice names last until the hearing at least. */
	static void lastsLongEnough(int daysNeeded, int daysUntil) {
		if (daysNeeded < daysUntil) {
			throw new InvalidInput("daysNeeded", "从今天到听证日期有%d个工作日，所需时间不能少于此数".formatted(daysUntil));
		}
	}

	/**
	 * 行政许可法 Art. 48(1)3: who examines does not host. Those who are still to examine or
	 * decide do not either, or nobody would be left for it.
	 */
	static void mayHost(String host, Set<String> examiners) {
		if (examiners.contains(host)) {
			throw new InvalidInput("host", "听证主持人应为没有办理过本件的工作人员");
		}
	}

	/** 行政许可法 Art. 48(1)3. */
	static void isTheHost(Actor actor, String host) {
		if (!actor.id().equals(host)) {
			throw new NotAllowed("听证笔录由听证主持人制作，您不是本次听证的主持人");
		}
	}

	/** 行政许可法 Art. 48(1)3. */
	static void isNotTheHost(Actor actor, Set<String> hosts) {
		if (hosts.contains(actor.id())) {
			throw new NotAllowed("您主持过本件的听证，不能再审查或者作出决定");
		}
	}

	/** 行政许可法 Art. 48(2): decided on the minutes. */
	static void citesTheMinutes(boolean held, boolean cited) {
		if (held && !cited) {
			throw new InvalidInput("citedMinutes", "举行过听证的，应当根据听证笔录作出决定，请勾选所依据的听证笔录");
		}
	}

}
