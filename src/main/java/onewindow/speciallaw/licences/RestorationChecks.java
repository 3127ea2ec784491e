package onewindow.speciallaw.licences;

import java.time.LocalDate;
import java.util.Optional;

import onewindow.casework.cases.Act;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every look at land that was used for a time.
 */
@Component
class RestorationChecks {

	private final JdbcClient jdbc;

	RestorationChecks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void enter(CaseNumber number, boolean restored, String findings, LocalDate fixBy, Act act) {
		this.jdbc.sql("""
				insert into hall.restoration_check (act_id, case_number, restored, findings, fix_by)
				values (?, ?, ?, ?, ?)""").params(act.id(), number.value(), restored, findings, fixBy).update();
	}

	Optional<RestorationCheck> newest(CaseNumber number) {
		return this.jdbc.sql("""
				select act_id, restored, findings, fix_by from hall.restoration_check
				where case_number = ? order by act_id desc limit 1""")
			.param(number.value())
			.query(Rows.of(RestorationCheck.class))
			.optional();
	}

	/** By when the last look orders the land to be restored. */
	Optional<LocalDate> fixBy(CaseNumber number) {
		return newest(number).map(RestorationCheck::fixBy);
	}

}
