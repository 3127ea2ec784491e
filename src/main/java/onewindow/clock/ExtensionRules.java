package onewindow.clock;

import java.time.LocalDate;

import onewindow.catalogue.Extension;
import onewindow.shared.InvalidInput;
import onewindow.workflow.Conflict;

/**
 * Extending the limit of the law (行政许可法 Art. 42): once, before it has run out, by no more
 * days than the law allows.
 */
final class ExtensionRules {

	private ExtensionRules() {
	}

	static void mayBeProposed(Extension extension, TimeLimits limits, int days, LocalDate today) {
		if (!extension.allowed() || limits.statutoryDue() == null) {
			throw new Conflict("本事项依法不能延长办理期限");
		}
		if (days < 1 || days > extension.days()) {
			throw new InvalidInput("extensionDays", "依法最多延长%d个工作日".formatted(extension.days()));
		}
		mayBeApproved(limits, today);
	}

	static void mayBeApproved(TimeLimits limits, LocalDate today) {
		if (limits.decidedOn() != null) {
			throw new Conflict("该办件已经作出决定，不能延期");
		}
		if (limits.extendedDays() > 0) {
			throw new Conflict("该办件已经延期一次，不能再次延期");
		}
		LocalDate counted = limits.stopped() ? limits.stoppedSince() : today;
		if (counted.isAfter(limits.statutoryDue())) {
			throw new Conflict("法定期限已于%s届满，期满后不能延期".formatted(limits.statutoryDue()));
		}
	}

}
