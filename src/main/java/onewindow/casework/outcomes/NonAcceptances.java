package onewindow.casework.outcomes;

import java.util.Optional;

import onewindow.casework.cases.Act;
import onewindow.casework.outcomes.NonAcceptance.Ground;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every application that was not accepted.
 */
@Component
public class NonAcceptances {

	private final JdbcClient jdbc;

	NonAcceptances(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Enters that an application is not accepted.
	 * @param number the case
	 * @param act the act by which it is not
	 * @param ground on what ground
	 * @param competentBody who is competent, or {@literal null}
	 * @param reason why
	 */
	public void enter(CaseNumber number, Act act, Ground ground, String competentBody, String reason) {
		this.jdbc.sql("""
				insert into hall.non_acceptance (act_id, case_number, ground, competent_body, reason)
				values (?, ?, ?, ?, ?)""")
			.params(act.id(), number.value(), ground.code(), competentBody, reason)
			.update();
	}

	/**
	 * Why an application was not accepted.
	 * @param number the case
	 * @return empty when it was
	 */
	public Optional<NonAcceptance> of(CaseNumber number) {
		return this.jdbc.sql("""
				select act_id, ground, competent_body, reason from hall.non_acceptance
				where case_number = ? order by act_id desc limit 1""")
			.param(number.value())
			.query(Rows.of(NonAcceptance.class))
			.optional();
	}

}
