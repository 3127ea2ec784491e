package onewindow.casework.cases;

import java.sql.ResultSet;
import java.sql.SQLException;

import onewindow.casework.cases.Applicant.Agent;
import onewindow.casework.cases.Applicant.Contact;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.PerTransaction;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who applies in which case. Personal data stands here only.
 */
@Component
class Applicants {

	private final JdbcClient jdbc;

	private final PerTransaction<CaseNumber, Applicant> known = new PerTransaction<>();

	Applicants(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void enter(CaseNumber number, Applicant applicant) {
		this.known.keep(number, applicant);
		Agent agent = (applicant.agent() != null) ? applicant.agent() : new Agent(null, null, null);
		this.jdbc.sql("""
				insert into hall.applicant (case_number, applicant_type, name, id_number, phone, email, address,
				  agent_name, agent_id_number, agent_authority, personal_fields)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
				on conflict (case_number) do update set applicant_type = excluded.applicant_type, name = excluded.name,
				  id_number = excluded.id_number, phone = excluded.phone, email = excluded.email,
				  address = excluded.address, agent_name = excluded.agent_name,
				  agent_id_number = excluded.agent_id_number, agent_authority = excluded.agent_authority,
				  personal_fields = excluded.personal_fields""")
			.params(number.value(), applicant.type(), applicant.name(), applicant.idNumber(), applicant.phone(),
					applicant.email(), applicant.contact().address(), agent.name(), agent.idNumber(), agent.authority(),
					Json.write(applicant.personalFields()))
			.update();
	}

	Applicant of(CaseNumber number) {
		return this.known.get(number, this::read);
	}

	private Applicant read(CaseNumber number) {
		return this.jdbc.sql("""
				select applicant_type, name, id_number, phone, email, address, agent_name, agent_id_number,
				  agent_authority, personal_fields
				from hall.applicant where case_number = ?""")
			.param(number.value())
			.query(Applicants::toApplicant)
			.single();
	}

	private static Applicant toApplicant(ResultSet row, int n) throws SQLException {
		String agent = row.getString("agent_name");
		return new Applicant(row.getString("applicant_type"), row.getString("name"), row.getString("id_number"),
				new Contact(row.getString("phone"), row.getString("email"), row.getString("address")), (agent != null)
						? new Agent(agent, row.getString("agent_id_number"), row.getString("agent_authority")) : null,
				Json.read(row.getString("personal_fields")));
	}

}
