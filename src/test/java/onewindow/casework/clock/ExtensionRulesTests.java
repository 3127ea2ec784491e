package onewindow.casework.clock;

import java.time.LocalDate;

import onewindow.casework.clock.TimeLimits.Limit;
import onewindow.foundation.catalogue.Extension;
import onewindow.foundation.catalogue.Extension.Approver;
import org.junit.jupiter.api.Test;

import static onewindow.testing.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThatCode;

/** 行政许可法 Art. 42. */
class ExtensionRulesTests {

	private static final LocalDate ACCEPTED = LocalDate.parse("2026-05-06");

	private static final LocalDate DUE = LocalDate.parse("2026-06-03");

	private static final Extension TEN_DAYS = new Extension(true, 10, Approver.UNIT_HEAD, "行政许可法第四十二条第一款");

	@Test
	void extendsByUpToTenDaysOnTheLastDay() {
		assertThatCode(() -> ExtensionRules.requireDays(TEN_DAYS, 10)).doesNotThrowAnyException();
		refuses(() -> ExtensionRules.requireDays(TEN_DAYS, 11), "clock.tooManyDays");
		refuses(() -> ExtensionRules.requireDays(TEN_DAYS, 0), "clock.tooManyDays");
	}

	@Test
	void extendsNothingThatNoLawLimitsOrAllowsToExtend() {
		refuses(() -> ExtensionRules.requireProposable(new Extension(false, null, null, null), running(), DUE),
				"clock.noExtension");
		refuses(() -> ExtensionRules.requireProposable(TEN_DAYS, limits(null, null, 0, null), DUE),
				"clock.noExtension");
	}

	@Test
	void extendsOnceAndNotAfterTheDecision() {
		refuses(() -> ExtensionRules.requireExtendable(limits(DUE, null, 10, null), DUE), "clock.extendedBefore");
		refuses(() -> ExtensionRules.requireExtendable(limits(DUE, DUE, 0, null), DUE), "clock.decided");
	}

	@Test
	void extendsNothingThatHasRunOutUnlessTheClockStoodBefore() {
		LocalDate late = DUE.plusDays(1);

		refuses(() -> ExtensionRules.requireExtendable(running(), late), "clock.runOut");
		assertThatCode(() -> ExtensionRules.requireExtendable(limits(DUE, null, 0, DUE), late))
			.doesNotThrowAnyException();
	}

	private static TimeLimits running() {
		return limits(DUE, null, 0, null);
	}

	private static TimeLimits limits(LocalDate due, LocalDate decidedOn, int extendedDays, LocalDate stoppedSince) {
		return new TimeLimits(ACCEPTED, new Limit((due != null) ? 20 : null, due), new Limit(5, due), false, decidedOn,
				extendedDays, stoppedSince);
	}

}
