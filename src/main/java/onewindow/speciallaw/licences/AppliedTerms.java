package onewindow.speciallaw.licences;

import java.time.LocalDate;
import java.util.Optional;

import onewindow.casework.cases.Act;
import onewindow.casework.gate.ApplicationRecord;
import onewindow.casework.gate.StartForm.Application;
import onewindow.foundation.forms.Answers;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps for how long licences are applied for: every item that asks so asks it in the
 * fields {@code startOn} and {@code endOn}, or {@code useTermMonths}.
 */
@Component
public class AppliedTerms implements ApplicationRecord {

	private final JdbcClient jdbc;

	AppliedTerms(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void keep(CaseNumber number, Application application, Act act) {
		Answers answers = application.answers();
		Optional<LocalDate> end = answers.date("endOn");
		Optional<Integer> months = answers.findNumber("useTermMonths").map(Number::intValue);
		if (end.isPresent() || months.isPresent()) {
			this.jdbc.sql("""
					insert into hall.applied_term (case_number, act_id, start_on, end_on, months)
					values (?, ?, ?, ?, ?)
					on conflict (case_number) do update set act_id = excluded.act_id, start_on = excluded.start_on,
					  end_on = excluded.end_on, months = excluded.months""")
				.params(number.value(), act.id(), answers.date("startOn").orElse(null), end.orElse(null),
						months.orElse(null))
				.update();
		}
	}

	/**
	 * For how long the licence of a case is applied for.
	 * @param number the case
	 * @return empty when the item asks for no term
	 */
	public Optional<AppliedTerm> of(CaseNumber number) {
		return this.jdbc.sql("select start_on, end_on, months from hall.applied_term where case_number = ?")
			.param(number.value())
			.query(Rows.of(AppliedTerm.class))
			.optional();
	}

}
