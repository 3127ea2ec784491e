package onewindow.outgoing.notification;

import java.time.Clock;
import java.time.LocalTime;

import onewindow.foundation.shared.Hall;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The hours in which people may be told something. */
@Component
class TellingHours {

	private final Clock clock;

	private final LocalTime from;

	private final LocalTime until;

	TellingHours(Clock clock, @Value("${onewindow.notification.from}") LocalTime from,
			@Value("${onewindow.notification.until}") LocalTime until) {
		this.clock = clock;
		this.from = from;
		this.until = until;
	}

	boolean areNow() {
		LocalTime now = LocalTime.ofInstant(this.clock.instant(), Hall.ZONE);
		return !now.isBefore(this.from) && now.isBefore(this.until);
	}

}
