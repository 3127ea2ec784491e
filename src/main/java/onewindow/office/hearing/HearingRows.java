package onewindow.office.hearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import onewindow.casework.cases.Act;
import onewindow.foundation.forms.Answers;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.PerTransaction;
import onewindow.foundation.shared.Rows;
import onewindow.office.hearing.HearingMinutes.Proceedings;
import onewindow.office.hearing.HearingNeed.Need;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what the law asks about a hearing.
 */
@Component
class HearingRows {

	private static final String MINUTES = """
			select act_id, held_on, host, participants, evidence, arguments, summary, unsigned_reason
			from hall.hearing_minutes\s""";

	private final JdbcClient jdbc;

	private final PerTransaction<CaseNumber, List<HearingMinutes>> minutes = new PerTransaction<>();

	HearingRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void need(CaseNumber number, Need need, String interestedParties, Act act) {
		this.jdbc.sql("""
				insert into hall.hearing_need (act_id, case_number, need, interested_parties) values (?, ?, ?, ?)""")
			.params(act.id(), number.value(), need.code(), interestedParties)
			.update();
	}

	Optional<HearingNeed> need(CaseNumber number) {
		return this.jdbc.sql("""
				select act_id, need, interested_parties from hall.hearing_need
				where case_number = ? order by act_id desc limit 1""")
			.param(number.value())
			.query(Rows.of(HearingNeed.class))
			.optional();
	}

	void tellRight(CaseNumber number, String interestedParties, Act act) {
		this.jdbc
			.sql("""
					insert into hall.hearing_right (act_id, case_number, interested_parties, told_on) values (?, ?, ?, ?)""")
			.params(act.id(), number.value(), interestedParties, act.on())
			.update();
	}

	Optional<HearingRight> right(CaseNumber number) {
		return this.jdbc.sql("""
				select act_id, interested_parties, told_on from hall.hearing_right
				where case_number = ? order by act_id desc limit 1""")
			.param(number.value())
			.query(Rows.of(HearingRight.class))
			.optional();
	}

	/** It was asked for, or must be held. */
	void call(CaseNumber number, String requestedBy, Act act) {
		this.jdbc.sql("""
				insert into hall.hearing_call (act_id, case_number, requested_by, called_on) values (?, ?, ?, ?)""")
			.params(act.id(), number.value(), requestedBy, act.on())
			.update();
	}

	Optional<LocalDate> calledOn(CaseNumber number) {
		return this.jdbc.sql("""
				select called_on from hall.hearing_call where case_number = ? order by act_id desc limit 1""")
			.param(number.value())
			.query(LocalDate.class)
			.optional();
	}

	void arrange(CaseNumber number, Answers answers, Act act) {
		this.jdbc.sql("""
				insert into hall.hearing_arrangement (act_id, case_number, day, time, place, host, matters, days_needed)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(act.id(), number.value(), answers.requireDate("hearingOn"), answers.require("hearingTime"),
					answers.require("hearingPlace"), answers.require("host"), answers.require("hearingMatters"),
					answers.number("daysNeeded").intValueExact())
			.update();
	}

	Optional<HearingArrangement> arrangement(CaseNumber number) {
		return this.jdbc.sql("""
				select act_id, day, time, place, host, matters, days_needed from hall.hearing_arrangement
				where case_number = ? order by act_id desc limit 1""")
			.param(number.value())
			.query(Rows.of(HearingArrangement.class))
			.optional();
	}

	void record(CaseNumber number, Answers answers, Act act) {
		this.minutes.forget(number);
		this.jdbc.sql("""
				insert into hall.hearing_minutes (act_id, case_number, held_on, host, participants, evidence, arguments,
				  summary, unsigned_reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(act.id(), number.value(), answers.requireDate("heldOn"), act.actor(),
					answers.require("hearingParticipants"), answers.require("hearingEvidence"),
					answers.require("hearingArguments"), answers.require("hearingSummary"),
					answers.text("minutesUnsignedReason").orElse(null))
			.update();
	}

	List<HearingMinutes> minutes(CaseNumber number) {
		return this.minutes.get(number, this::read);
	}

	private List<HearingMinutes> read(CaseNumber number) {
		return this.jdbc.sql(MINUTES + "where case_number = ? order by act_id")
			.param(number.value())
			.query(HearingRows::toMinutes)
			.list();
	}

	void cite(Act decision, Collection<HearingMinutes> minutes) {
		minutes.forEach(
				cited -> this.jdbc.sql("insert into hall.hearing_citation (decision_act, minutes_act) values (?, ?)")
					.params(decision.id(), cited.actId())
					.update());
	}

	List<HearingMinutes> citedBy(long decisionAct) {
		return this.jdbc.sql(
				MINUTES + """
						where act_id in (select minutes_act from hall.hearing_citation where decision_act = ?) order by act_id""")
			.param(decisionAct)
			.query(HearingRows::toMinutes)
			.list();
	}

	private static HearingMinutes toMinutes(ResultSet row, int n) throws SQLException {
		return new HearingMinutes(row.getLong("act_id"), row.getObject("held_on", LocalDate.class),
				row.getString("host"), new Proceedings(row.getString("participants"), row.getString("evidence"),
						row.getString("arguments"), row.getString("summary")),
				row.getString("unsigned_reason"));
	}

}
