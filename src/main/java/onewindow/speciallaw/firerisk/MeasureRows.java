package onewindow.speciallaw.firerisk;

import java.time.LocalDate;

import onewindow.casework.cases.Act;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Rows;
import onewindow.speciallaw.firerisk.LicenceMeasure.Change;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what was done to licences.
 */
@Component
class MeasureRows {

	private final JdbcClient jdbc;

	MeasureRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	LicenceMeasure enter(CaseNumber number, Change change, String ground, LocalDate untilDay, Act act) {
		this.jdbc.sql("""
				insert into hall.licence_measure (act_id, case_number, change, ground, until_day, done_on)
				values (?, ?, ?, ?, ?, ?)""")
			.params(act.id(), number.value(), change.code(), ground, untilDay, act.on())
			.update();
		return new LicenceMeasure(act.id(), change, ground, untilDay, act.on());
	}

	/** The newest that took something away. */
	LicenceMeasure newestAgainst(CaseNumber number) {
		return this.jdbc.sql("""
				select act_id, change, ground, until_day, done_on from hall.licence_measure
				where case_number = ? and change <> 'resume' order by act_id desc limit 1""")
			.param(number.value())
			.query(Rows.of(LicenceMeasure.class))
			.single();
	}

}
