package onewindow.doors.threshold;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Wrong passwords in a row, of each account from each address. They are kept in memory
 * only: a restart forgets them, and each node counts for itself.
 */
class SignInFailures {

	/** The oldest are forgotten, so that inventing accounts does not fill the memory. */
	private static final int KEPT = 20_000;

	private final Map<Attempt, Row> rows = Collections.synchronizedMap(new LinkedHashMap<>() {

		@Override
		protected boolean removeEldestEntry(Map.Entry<Attempt, Row> eldest) {
			return size() > KEPT;
		}

	});

	private final Clock clock;

	SignInFailures(Clock clock) {
		this.clock = clock;
	}

	/** What remains to wait; nothing when the clock was set back since. */
	Duration delay(Attempt attempt) {
		Row row = this.rows.get(attempt);
		if (row == null) {
			return Duration.ZERO;
		}
		Duration left = Duration.between(this.clock.instant(), row.last().plus(SignInRules.delayAfter(row.failures())));
		return (left.isNegative() || left.compareTo(SignInRules.LONGEST) > 0) ? Duration.ZERO : left;
	}

	void failed(Attempt attempt) {
		this.rows.merge(attempt, new Row(1, this.clock.instant()),
				(before, now) -> new Row(before.failures() + 1, now.last()));
	}

	void succeeded(Attempt attempt) {
		this.rows.remove(attempt);
	}

	/**
	 * Who tries from where.
	 */
	record Attempt(String account, String address) {
	}

	private record Row(int failures, Instant last) {
	}

}
