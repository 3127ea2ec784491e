package onewindow.casework.deferral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import onewindow.casework.cases.CaseRecords;
import onewindow.casework.cases.Timeline;
import onewindow.casework.clock.CaseRecounted;
import onewindow.casework.deferral.Deferral.Outcome;
import onewindow.casework.materials.CaseMaterial;
import onewindow.casework.materials.CaseMaterials;
import onewindow.foundation.calendar.WorkingDays;
import onewindow.foundation.calendar.WorkingDays.DueDate;
import onewindow.foundation.catalogue.DeferralTerms;
import onewindow.foundation.catalogue.Item;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Coded;
import onewindow.foundation.shared.Hall;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The deferrals of all cases.
 */
@Component
public class Deferrals {

	private final JdbcClient jdbc;

	private final WorkingDays calendar;

	private final DeferralTerms terms;

	private final CaseRecords records;

	private final CaseMaterials materials;

	private final Timeline timeline;

	private final Clock time;

	Deferrals(JdbcClient jdbc, WorkingDays calendar, DeferralTerms terms, CaseRecords records, CaseMaterials materials,
			Timeline timeline, Clock time) {
		this.jdbc = jdbc;
		this.calendar = calendar;
		this.terms = terms;
		this.records = records;
		this.materials = materials;
		this.timeline = timeline;
		this.time = time;
	}

	/**
	 * Lets an applicant supply some materials later, from today on.
	 * @param number the case
	 * @param item its item
	 * @param request what the window wants to defer
	 * @throws onewindow.foundation.shared.InvalidInput when {@link DeferralRules} forbid
	 * it
	 */
	public void grant(CaseNumber number, Item item, DeferralRules.Request request) {
		int days = this.terms.daysFor(item);
		DeferralRules.requireDeferrable(item, days, request, barredUntil(number).orElse(null));
		DueDate due = this.calendar.dueAfter(Hall.today(this.time), days);
		this.jdbc
			.sql("""
					insert into hall.deferral (case_number, started_at, days, due_on, provisional) values (?, ?, ?, ?, ?)""")
			.params(number.value(), OffsetDateTime.now(this.time), days, due.date(), due.provisional())
			.update();
		this.materials.defer(number, request.deferred());
	}

	/**
	 * Until when the applicant of a case may not defer, because of another case in which
	 * something deferred did not come in time.
	 */
	private Optional<LocalDate> barredUntil(CaseNumber number) {
		return this.records.lastExpiredDeferralOfOthers(number)
			.map(ended -> ended.plusMonths(this.terms.barredMonths()))
			.filter(until -> !until.isBefore(Hall.today(this.time)));
	}

	/** The last day to supply moves with the calendar. */
	@EventListener
	void recount(CaseRecounted recounted) {
		of(recounted.number()).filter(deferral -> deferral.outcome() == null).ifPresent(deferral -> {
			DueDate due = this.calendar.dueAfter(LocalDate.ofInstant(deferral.startedAt(), Hall.ZONE), deferral.days());
			this.jdbc.sql("update hall.deferral set due_on = ?, provisional = ? where case_number = ?")
				.params(due.date(), due.provisional(), recounted.number().value())
				.update();
		});
	}

	/**
	 * The deferral of a case.
	 * @param number the case
	 * @return empty when nothing was deferred
	 */
	public Optional<Deferral> of(CaseNumber number) {
		return this.jdbc.sql("""
				select started_at, days, due_on, provisional, ended_on, outcome from hall.deferral
				where case_number = ?""").param(number.value()).query(Deferrals::read).optional();
	}

	/**
	 * Books a delivery of what was deferred.
	 * @param number the case
	 * @param supplied the ids
	 * @param on the day on which it came
	 * @return whether nothing is owed any more
	 */
	boolean supply(CaseNumber number, Collection<String> supplied, LocalDate on) {
		this.materials.settle(number, supplied);
		boolean complete = this.materials.owed(number).isEmpty();
		if (complete) {
			end(number, on, Outcome.SUPPLIED);
		}
		return complete;
	}

	/**
	 * Ends a deferral because its period is over, dated to its last day.
	 * @param number the case
	 */
	void expire(CaseNumber number) {
		List<CaseMaterial> owed = this.materials.owed(number);
		this.timeline.book(number, "ServiceTask_EndDeferral", "容缺后补期满未补齐", Actor.SYSTEM,
				Map.of("owed", owed.stream().map(CaseMaterial::name).collect(Collectors.joining("、"))));
		LocalDate lastDay = of(number).orElseThrow().dueOn();
		if (end(number, lastDay, Outcome.EXPIRED)) {
			this.records.keepExpiredDeferral(number, lastDay);
		}
	}

	/**
	 * Ends a deferral that still runs, because the case is refused or withdrawn. A case
	 * in which nothing is deferred is left alone.
	 * @param number the case
	 */
	public void endEarly(CaseNumber number) {
		end(number, Hall.today(this.time), Outcome.ENDED);
	}

	private boolean end(CaseNumber number, LocalDate on, Outcome outcome) {
		return this.jdbc
			.sql("update hall.deferral set ended_on = ?, outcome = ? where case_number = ? and outcome is null")
			.params(on, outcome.code(), number.value())
			.update() == 1;
	}

	private static Deferral read(ResultSet row, int n) throws SQLException {
		String outcome = row.getString("outcome");
		return new Deferral(row.getObject("started_at", OffsetDateTime.class).toInstant(), row.getInt("days"),
				row.getObject("due_on", LocalDate.class), row.getBoolean("provisional"),
				row.getObject("ended_on", LocalDate.class),
				(outcome != null) ? Coded.of(Outcome.class, outcome) : null);
	}

}
