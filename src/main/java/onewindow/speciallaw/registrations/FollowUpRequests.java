package onewindow.speciallaw.registrations;

import onewindow.casework.cases.Act;
import onewindow.casework.gate.ApplicationRecord;
import onewindow.casework.gate.StartForm.Application;
import onewindow.foundation.forms.Answers;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what is to follow a registration: an item that offers it asks for it in fields of
 * these names.
 */
@Component
class FollowUpRequests implements ApplicationRecord {

	private final JdbcClient jdbc;

	FollowUpRequests(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void keep(CaseNumber number, Application application, Act act) {
		boolean offered = application.item().fields().stream().anyMatch(field -> field.key().equals("followUpSeal"));
		if (offered) {
			Answers answers = application.answers();
			this.jdbc.sql("""
					insert into hall.follow_up_request (case_number, act_id, company_name, seal, tax, social, medical)
					values (?, ?, ?, ?, ?, ?, ?)
					on conflict (case_number) do update set act_id = excluded.act_id,
					  company_name = excluded.company_name, seal = excluded.seal, tax = excluded.tax,
					  social = excluded.social, medical = excluded.medical""")
				.params(number.value(), act.id(), answers.require("companyName"), answers.ticked("followUpSeal"),
						answers.ticked("followUpTax"), answers.ticked("followUpSocial"),
						answers.ticked("followUpMedical"))
				.update();
		}
	}

	FollowUpRequest of(CaseNumber number) {
		return this.jdbc.sql("""
				select company_name, seal, tax, social, medical from hall.follow_up_request where case_number = ?""")
			.param(number.value())
			.query(Rows.of(FollowUpRequest.class))
			.single();
	}

}
