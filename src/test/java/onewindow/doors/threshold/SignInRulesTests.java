package onewindow.doors.threshold;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SignInRulesTests {

	@Test
	void forgivesWhatHappensToAnybody() {
		assertThat(IntStream.rangeClosed(0, 4).mapToObj(SignInRules::delayAfter)).containsOnly(Duration.ZERO);
	}

	@Test
	void doublesTheDelayWithEachFurtherFailureAndStopsAtFiveMinutes() {
		assertThat(IntStream.rangeClosed(5, 12).mapToObj(SignInRules::delayAfter).map(Duration::toSeconds))
			.containsExactly(5L, 10L, 20L, 40L, 80L, 160L, 300L, 300L);
		assertThat(SignInRules.delayAfter(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(5));
	}

}
