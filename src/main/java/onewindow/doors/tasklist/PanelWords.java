package onewindow.doors.tasklist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import onewindow.casework.cases.Act;
import onewindow.engine.staff.StaffDirectory;
import onewindow.foundation.calendar.WorkingDays;
import onewindow.foundation.shared.Hall;
import onewindow.foundation.shared.Masking;

/**
 * How the panel of a case says days, moments and people. Public, because templates can
 * call nothing else.
 */
public final class PanelWords {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.CHINA)
		.withZone(Hall.ZONE);

	private final LocalDate today;

	private final WorkingDays calendar;

	private final StaffDirectory staff;

	private final Map<String, String> names = new HashMap<>();

	PanelWords(LocalDate today, WorkingDays calendar, StaffDirectory staff) {
		this.today = today;
		this.calendar = calendar;
		this.staff = staff;
	}

	/** A day. */
	public String day(LocalDate day) {
		return (day != null) ? DAY.format(day) : "";
	}

	/** A moment of this year or another. */
	public String moment(Instant moment) {
		if (moment == null) {
			return "";
		}
		int year = LocalDate.ofInstant(moment, Hall.ZONE).getYear();
		return ((year != this.today.getYear()) ? year + "年" : "") + MOMENT.format(moment);
	}

	/** How far off a last day is, with its sign. */
	public String left(LocalDate due) {
		DaysLeft left = DaysLeft.of(due, this.today, this.calendar);
		return (left.urgency().sign() + " " + left.words()).strip();
	}

	/** How far off the end of a task is, with its sign. */
	public String left(Instant due) {
		return left(LocalDate.ofInstant(due, Hall.ZONE));
	}

	/** How much a last day presses. */
	public String urgency(LocalDate due) {
		return DaysLeft.of(due, this.today, this.calendar).urgency().name().toLowerCase(Locale.ROOT);
	}

	/** How much the end of a task presses. */
	public String urgency(Instant due) {
		return urgency(LocalDate.ofInstant(due, Hall.ZONE));
	}

	/** Somebody of the staff, or the system. */
	public String name(String userId) {
		return (userId != null) ? this.names.computeIfAbsent(userId, this.staff::nameOf) : "";
	}

	/** Who did something, and for whom they stood in. */
	public String who(Act act) {
		return name(act.actor()) + ((act.onBehalfOf() != null) ? "（代" + name(act.onBehalfOf()) + "）" : "");
	}

	/** A number or an address for whoever need not know it whole. */
	public String masked(String text) {
		return (text != null) ? Masking.mask(text) : "";
	}

	/** A name for whoever need not know it. */
	public String maskedName(String name) {
		return (name != null) ? Masking.maskName(name) : "";
	}

}
