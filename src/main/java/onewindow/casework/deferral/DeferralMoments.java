package onewindow.casework.deferral;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import onewindow.casework.clock.Moments;
import onewindow.foundation.calendar.WorkingDays;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Hall;

import org.springframework.stereotype.Component;

/**
 * When an applicant is reminded of what is owed: at half time and one working day before
 * the last day, once when the two meet.
 */
@Component
public class DeferralMoments {

	private final Deferrals deferrals;

	private final WorkingDays calendar;

	private final Moments moments;

	private final Clock time;

	DeferralMoments(Deferrals deferrals, WorkingDays calendar, Moments moments, Clock time) {
		this.deferrals = deferrals;
		this.calendar = calendar;
		this.moments = moments;
		this.time = time;
	}

	LocalDate due(CaseNumber number) {
		return deferral(number).dueOn();
	}

	Instant halfTime(CaseNumber number) {
		Deferral deferral = deferral(number);
		LocalDate start = LocalDate.ofInstant(deferral.startedAt(), Hall.ZONE);
		return this.moments.reminder(this.calendar.dueAfter(start, DeferralRules.halfTime(deferral.days())).date());
	}

	Instant dueSoon(CaseNumber number) {
		return this.moments.reminder(this.calendar.before(due(number), 1));
	}

	/**
	 * The last day to supply, for the reminder at half time.
	 * @param number the case
	 * @return empty when the reminder came too late to be of use
	 */
	public Optional<LocalDate> remindAtHalfTime(CaseNumber number) {
		return remind(number, halfTime(number));
	}

	/**
	 * The last day to supply, for the reminder one working day before.
	 * @param number the case
	 * @return empty when the applicant was reminded at the same moment already, or the
	 * reminder came too early or too late to be of use
	 */
	public Optional<LocalDate> remindBeforeDue(CaseNumber number) {
		Instant moment = dueSoon(number);
		return moment.equals(halfTime(number)) ? Optional.empty() : remind(number, moment);
	}

	private Optional<LocalDate> remind(CaseNumber number, Instant moment) {
		Deferral deferral = deferral(number);
		boolean passedAtTheStart = !moment.isAfter(deferral.startedAt());
		boolean over = !this.time.instant().isBefore(Hall.overdueFrom(deferral.dueOn()));
		return (passedAtTheStart || over) ? Optional.empty() : Optional.of(deferral.dueOn());
	}

	private Deferral deferral(CaseNumber number) {
		return this.deferrals.of(number)
			.orElseThrow(() -> new IllegalStateException("Nothing was deferred in " + number));
	}

}
