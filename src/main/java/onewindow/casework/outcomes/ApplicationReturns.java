package onewindow.casework.outcomes;

import java.util.Optional;

import onewindow.casework.cases.Act;
import onewindow.casework.outcomes.ApplicationReturn.Cause;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every application that was given back.
 */
@Component
public class ApplicationReturns {

	private final JdbcClient jdbc;

	ApplicationReturns(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Enters that an application goes back.
	 * @param number the case
	 * @param act the act by which it does
	 * @param cause what made it
	 * @param reason why, as the applicant reads it
	 */
	public void enter(CaseNumber number, Act act, Cause cause, String reason) {
		this.jdbc.sql("""
				insert into hall.application_return (act_id, case_number, cause, reason) values (?, ?, ?, ?)""")
			.params(act.id(), number.value(), cause.code(), reason)
			.update();
	}

	/**
	 * Why an application was given back.
	 * @param number the case
	 * @return empty when it was not
	 */
	public Optional<ApplicationReturn> of(CaseNumber number) {
		return this.jdbc.sql("""
				select act_id, cause, reason from hall.application_return
				where case_number = ? order by act_id desc limit 1""")
			.param(number.value())
			.query(Rows.of(ApplicationReturn.class))
			.optional();
	}

}
