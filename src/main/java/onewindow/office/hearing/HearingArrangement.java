package onewindow.office.hearing;

import java.time.LocalDate;

/**
 * A hearing as arranged (行政许可法 Art. 48).
 *
 * @param actId the act by which it was
 * @param day when
 * @param time at what time of the day, as told
 * @param place where
 * @param host who hosts it, a user id
 * @param matters what is heard
 * @param daysNeeded the working days that it takes out of the clock
 */
record HearingArrangement(long actId, LocalDate day, String time, String place, String host, String matters,
		int daysNeeded) {
}
