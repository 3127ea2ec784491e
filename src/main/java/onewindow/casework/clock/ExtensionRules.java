package onewindow.casework.clock;

import java.time.LocalDate;

import onewindow.foundation.catalogue.Extension;
import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.InvalidInput;

/**
 * Extending the limit of the law (行政许可法 Art. 42): once, before it has run out, by no more
 * days than the law allows.
 */
final class ExtensionRules {

	private ExtensionRules() {
	}

	static void requireProposable(Extension extension, TimeLimits limits, LocalDate today) {
		if (!extension.allowed() || limits.statutoryDue() == null) {
			throw new Conflict(ClockRefusal.NO_EXTENSION);
		}
		requireExtendable(limits, today);
	}

	static void requireDays(Extension extension, int days) {
		if (days < 1 || days > extension.days()) {
			throw new InvalidInput("extensionDays", ClockRefusal.TOO_MANY_DAYS, extension.days());
		}
	}

	static void requireExtendable(TimeLimits limits, LocalDate today) {
		if (limits.decidedOn() != null) {
			throw new Conflict(ClockRefusal.DECIDED);
		}
		if (limits.extendedDays() > 0) {
			throw new Conflict(ClockRefusal.EXTENDED_BEFORE);
		}
		LocalDate counted = limits.stopped() ? limits.stoppedSince() : today;
		if (counted.isAfter(limits.statutoryDue())) {
			throw new Conflict(ClockRefusal.RUN_OUT, limits.statutoryDue());
		}
	}

}
