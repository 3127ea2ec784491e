package onewindow.speciallaw.benefits;

import java.math.BigDecimal;
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
 * What was claimed and worked out in a case. Every item that pays asks for the claim in
 * the field {@code totalExpense} or {@code lossAmount}.
 */
@Component
class Benefits implements ApplicationRecord {

	private final JdbcClient jdbc;

	Benefits(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void keep(CaseNumber number, Application application, Act act) {
		Answers answers = application.answers();
		answers.findNumber("totalExpense")
			.or(() -> answers.findNumber("lossAmount"))
			.ifPresent(amount -> this.jdbc.sql("""
					insert into hall.benefit_claim (case_number, act_id, amount, third_party) values (?, ?, ?, ?)
					on conflict (case_number) do update set act_id = excluded.act_id, amount = excluded.amount,
					  third_party = excluded.third_party""")
				.params(number.value(), act.id(), amount,
						answers.text("thirdPartyLiability").filter("none"::equals).isEmpty())
				.update());
	}

	/** What the applicant claims. */
	Claim claim(CaseNumber number) {
		return this.jdbc.sql("select amount, third_party from hall.benefit_claim where case_number = ?")
			.param(number.value())
			.query(Rows.of(Claim.class))
			.single();
	}

	void assess(CaseNumber number, BigDecimal eligible, BigDecimal amount, String reason, Act act) {
		this.jdbc.sql("""
				insert into hall.benefit_assessment (act_id, case_number, eligible, amount, reason, assessed_by)
				values (?, ?, ?, ?, ?, ?)""")
			.params(act.id(), number.value(), eligible, amount, reason, act.actor())
			.update();
	}

	/** What was worked out last, empty before. */
	Optional<Assessment> assessment(CaseNumber number) {
		return this.jdbc.sql("""
				select act_id, eligible, amount, reason, assessed_by from hall.benefit_assessment
				where case_number = ? order by act_id desc limit 1""")
			.param(number.value())
			.query(Rows.of(Assessment.class))
			.optional();
	}

}
