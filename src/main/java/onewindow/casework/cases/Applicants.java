package onewindow.casework.cases;

import java.sql.ResultSet;
import java.sql.SQLException;

import onewindow.casework.cases.Applicant.Agent;
import onewindow.casework.cases.Applicant.Contact;
import onewindow.casework.cases.Applicant.Identity;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Coded;
import onewindow.foundation.shared.IdentityKind;
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
		Identity identity = applicant.identity();
		Agent agent = (applicant.agent() != null) ? applicant.agent() : new Agent(null, null, null, null);
		this.jdbc.sql("""
				insert into hall.applicant (case_number, applicant_type, name, id_kind, id_number, registered_by,
				  id_seen_reason, phone, email, address, agent_name, agent_id_kind, agent_id_number, agent_authority,
				  personal_fields)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
				on conflict (case_number) do update set applicant_type = excluded.applicant_type, name = excluded.name,
				  id_kind = excluded.id_kind, id_number = excluded.id_number, registered_by = excluded.registered_by,
				  id_seen_reason = excluded.id_seen_reason, phone = excluded.phone, email = excluded.email,
				  address = excluded.address, agent_name = excluded.agent_name, agent_id_kind = excluded.agent_id_kind,
				  agent_id_number = excluded.agent_id_number, agent_authority = excluded.agent_authority,
				  personal_fields = excluded.personal_fields""")
			.params(number.value(), applicant.type(), applicant.name(), identity.kind().code(), identity.number(),
					identity.registeredBy(), identity.seenReason(), applicant.phone(), applicant.email(),
					applicant.contact().address(), agent.name(), code(agent.idKind()), agent.idNumber(),
					agent.authority(), Json.write(applicant.personalFields()))
			.update();
	}

	Applicant of(CaseNumber number) {
		return this.known.get(number, this::read);
	}

	private Applicant read(CaseNumber number) {
		return this.jdbc.sql("""
				select applicant_type, name, id_kind, id_number, registered_by, id_seen_reason, phone, email, address,
				  agent_name, agent_id_kind, agent_id_number, agent_authority, personal_fields
				from hall.applicant where case_number = ?""")
			.param(number.value())
			.query(Applicants::toApplicant)
			.single();
	}

	private static Applicant toApplicant(ResultSet row, int n) throws SQLException {
		return new Applicant(row.getString("applicant_type"), row.getString("name"),
				new Identity(Coded.of(IdentityKind.class, row.getString("id_kind")), row.getString("id_number"),
						row.getString("registered_by"), row.getString("id_seen_reason")),
				new Contact(row.getString("phone"), row.getString("email"), row.getString("address")), toAgent(row),
				Json.read(row.getString("personal_fields")));
	}

	private static Agent toAgent(ResultSet row) throws SQLException {
		String name = row.getString("agent_name");
		return (name != null) ? new Agent(name, Coded.of(IdentityKind.class, row.getString("agent_id_kind")),
				row.getString("agent_id_number"), row.getString("agent_authority")) : null;
	}

	private static String code(IdentityKind kind) {
		return (kind != null) ? kind.code() : null;
	}

}
