package onewindow.casework.clock;

import java.time.LocalDate;

import onewindow.foundation.shared.CaseNumber;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * For how long a promise may be broken before it is broken for too long (the hall's own
 * rule).
 */
@Component
public class PromiseGrace {

	private final LegalClock clock;

	private final int days;

	PromiseGrace(LegalClock clock, @Value("${onewindow.cards.promise-grace-days}") int days) {
		this.clock = clock;
		this.days = days;
	}

	/**
	 * The last day of grace.
	 * @param number a case that is accepted or handled on the spot
	 * @return so many working days after the promise; a special procedure stops them too
	 */
	public LocalDate lastDay(CaseNumber number) {
		return this.clock.stepDue(number, this.clock.promisedDue(number), this.days);
	}

}
