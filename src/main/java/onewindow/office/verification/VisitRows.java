package onewindow.office.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

import onewindow.casework.cases.Act;
import onewindow.foundation.forms.Answers;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Coded;
import onewindow.office.verification.Appointment.Officers;
import onewindow.office.verification.VisitRecord.Findings;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what was arranged and recorded.
 */
@Component
class VisitRows {

	private final JdbcClient jdbc;

	VisitRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void arrange(CaseNumber number, Answers answers, Act act) {
		this.jdbc.sql("""
				insert into hall.verification_appointment (act_id, case_number, day, time, place, first_verifier,
				  second_verifier, items_to_check, arranged_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(act.id(), number.value(), answers.requireDate("appointmentOn"), answers.require("appointmentTime"),
					answers.require("verificationPlace"), answers.require("firstVerifier"),
					answers.require("secondVerifier"), answers.require("itemsToCheck"), act.on())
			.update();
	}

	void reschedule(CaseNumber number, String reason, Act act) {
		this.jdbc.sql("""
				insert into hall.verification_record (act_id, case_number, recorded_by, reschedule_reason)
				values (?, ?, ?, ?)""").params(act.id(), number.value(), act.actor(), reason).update();
	}

	void record(CaseNumber number, Findings findings, Act act) {
		this.jdbc
			.sql("""
					insert into hall.verification_record (act_id, case_number, recorded_by, verified_on, findings, conclusion,
					  fix_by, unsigned_reason) values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(act.id(), number.value(), act.actor(), findings.verifiedOn(), findings.text(),
					findings.conclusion().code(), findings.fixBy(), findings.unsignedReason())
			.update();
	}

	Optional<Appointment> appointment(CaseNumber number) {
		return this.jdbc.sql("""
				select act_id, day, time, place, first_verifier, second_verifier, items_to_check, arranged_on
				from hall.verification_appointment where case_number = ? order by act_id desc limit 1""")
			.param(number.value())
			.query((row, n) -> new Appointment(row.getLong("act_id"), row.getObject("day", LocalDate.class),
					row.getString("time"), row.getString("place"),
					new Officers(row.getString("first_verifier"), row.getString("second_verifier")),
					row.getString("items_to_check"), row.getObject("arranged_on", LocalDate.class)))
			.optional();
	}

	Optional<VisitRecord> record(CaseNumber number) {
		return this.jdbc
			.sql("""
					select act_id, recorded_by, reschedule_reason, verified_on, findings, conclusion, fix_by, unsigned_reason
					from hall.verification_record where case_number = ? order by act_id desc limit 1""")
			.param(number.value())
			.query(VisitRows::toRecord)
			.optional();
	}

	private static VisitRecord toRecord(ResultSet row, int n) throws SQLException {
		String conclusion = row.getString("conclusion");
		Findings findings = (conclusion != null) ? new Findings(row.getObject("verified_on", LocalDate.class),
				row.getString("findings"), Coded.of(Conclusion.class, conclusion),
				row.getObject("fix_by", LocalDate.class), row.getString("unsigned_reason")) : null;
		return new VisitRecord(row.getLong("act_id"), row.getString("recorded_by"), row.getString("reschedule_reason"),
				findings);
	}

}
