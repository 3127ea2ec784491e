package onewindow.foundation.calendar;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import onewindow.foundation.shared.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the calendars, and what changed in them: every change is still to be worked
 * through by whoever keeps dates.
 */
@Component
class CalendarLedger {

	private final JdbcClient jdbc;

	private final CalendarChanges changes;

	private final TransactionTemplate transaction;

	private final Clock time;

	CalendarLedger(JdbcClient jdbc, CalendarChanges changes, TransactionTemplate transaction, Clock time) {
		this.jdbc = jdbc;
		this.changes = changes;
		this.transaction = transaction;
		this.time = time;
	}

	/**
	 * Takes over what the files say, unless somebody has entered a year otherwise. On a
	 * new database nothing has been counted with anything else, so nothing is to be
	 * worked through.
	 */
	void takeOver(Collection<YearCalendar> files) {
		this.transaction.executeWithoutResult(status -> {
			boolean counted = !years().isEmpty();
			files.forEach(file -> {
				if (enter(file, Actor.SYSTEM) && counted) {
					this.changes.enter("载入%d年工作日历".formatted(file.year()), Actor.SYSTEM);
				}
			});
		});
	}

	/** Enters a year, or enters it anew; {@literal false} when nothing changes by it. */
	boolean enter(YearCalendar calendar, Actor actor) {
		return this.jdbc.sql("""
				insert into hall.calendar_year (year, source, days_off, makeup_working_days, actor, at)
				values (:year, :source, :off::date[], :makeup::date[], :actor, :at)
				on conflict (year) do update set source = excluded.source, days_off = excluded.days_off,
				  makeup_working_days = excluded.makeup_working_days, actor = excluded.actor, at = excluded.at
				where (excluded.actor <> :system or calendar_year.actor = :system)
				  and (calendar_year.days_off, calendar_year.makeup_working_days)
				  is distinct from (excluded.days_off, excluded.makeup_working_days)""")
			.param("year", calendar.year())
			.param("source", calendar.source())
			.param("off", array(calendar.daysOff()))
			.param("makeup", array(calendar.makeupWorkingDays()))
			.param("actor", actor.id())
			.param("at", OffsetDateTime.now(this.time))
			.param("system", Actor.SYSTEM.id())
			.update() == 1;
	}

	private static String array(Set<LocalDate> days) {
		return days.stream().sorted().map(LocalDate::toString).collect(Collectors.joining(",", "{", "}"));
	}

	void override(LocalDate day, boolean working, String reason, Actor actor) {
		this.jdbc.sql("""
				insert into hall.calendar_override (day, working, reason, actor, at) values (?, ?, ?, ?, ?)
				on conflict (day) do update set
				working = excluded.working, reason = excluded.reason, actor = excluded.actor, at = excluded.at""")
			.params(day, working, reason, actor.id(), OffsetDateTime.now(this.time))
			.update();
	}

	List<YearCalendar> years() {
		return this.jdbc.sql("select year, source, days_off, makeup_working_days from hall.calendar_year order by year")
			.query(CalendarLedger::year)
			.list();
	}

	Map<LocalDate, Boolean> overrides() {
		Map<LocalDate, Boolean> overrides = new TreeMap<>();
		this.jdbc.sql("select day, working from hall.calendar_override")
			.query((row, n) -> overrides.put(row.getObject("day", LocalDate.class), row.getBoolean("working")))
			.list();
		return overrides;
	}

	private static YearCalendar year(ResultSet row, int n) throws SQLException {
		return new YearCalendar(row.getInt("year"), row.getString("source"), days(row.getArray("days_off")),
				days(row.getArray("makeup_working_days")));
	}

	private static Set<LocalDate> days(Array array) throws SQLException {
		return Arrays.stream((Date[]) array.getArray()).map(Date::toLocalDate).collect(Collectors.toSet());
	}

}
