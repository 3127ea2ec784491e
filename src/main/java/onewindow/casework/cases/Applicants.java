package onewindow.casework.cases;

import java.sql.ResultSet;
import java.sql.SQLException;

import onewindow.casework.cases.Applicant.Agent;
import onewindow.casework.cases.Applicant.Contact;
import onewindow.casework.cases.Applicant.Guardian;
import onewindow.casework.cases.Applicant.Help;
import onewindow.casework.cases.Applicant.Identity;
import onewindow.casework.cases.Applicant.Interpreter;
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
		Contact contact = applicant.contact();
		Agent agent = (applicant.agent() != null) ? applicant.agent() : new Agent(null, null, null, null);
		Help help = applicant.help();
		Guardian guardian = (help.guardian() != null) ? help.guardian() : new Guardian(null, null, null, null);
		Interpreter interpreter = (help.interpreter() != null) ? help.interpreter() : new Interpreter(null, null);
		this.jdbc.sql("""
				insert into hall.applicant (case_number, applicant_type, name, id_kind, id_number, registered_by,
				  id_seen_reason, contact, phone, email, address, agent_name, agent_id_kind, agent_id_number,
				  agent_authority, thumb_print, guardian_name, guardian_relation, guardian_id_kind, guardian_id_number,
				  interpreter_name, interpreter_language, personal_fields)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
				on conflict (case_number) do update set applicant_type = excluded.applicant_type, name = excluded.name,
				  id_kind = excluded.id_kind, id_number = excluded.id_number, registered_by = excluded.registered_by,
				  id_seen_reason = excluded.id_seen_reason, contact = excluded.contact, phone = excluded.phone,
				  email = excluded.email, address = excluded.address, agent_name = excluded.agent_name,
				  agent_id_kind = excluded.agent_id_kind, agent_id_number = excluded.agent_id_number,
				  agent_authority = excluded.agent_authority, thumb_print = excluded.thumb_print,
				  guardian_name = excluded.guardian_name, guardian_relation = excluded.guardian_relation,
				  guardian_id_kind = excluded.guardian_id_kind, guardian_id_number = excluded.guardian_id_number,
				  interpreter_name = excluded.interpreter_name, interpreter_language = excluded.interpreter_language,
				  personal_fields = excluded.personal_fields""")
			.params(number.value(), applicant.type(), applicant.name(), identity.kind().code(), identity.number(),
					identity.registeredBy(), identity.seenReason(), contact.way().code(), contact.phone(),
					contact.email(), contact.address(), agent.name(), code(agent.idKind()), agent.idNumber(),
					agent.authority(), help.thumbPrint(), guardian.name(), guardian.relation(), code(guardian.idKind()),
					guardian.idNumber(), interpreter.name(), interpreter.language(),
					Json.write(applicant.personalFields()))
			.update();
	}

	Applicant of(CaseNumber number) {
		return this.known.get(number, this::read);
	}

	private Applicant read(CaseNumber number) {
		return this.jdbc.sql("""
				select applicant_type, name, id_kind, id_number, registered_by, id_seen_reason, contact, phone, email,
				  address, agent_name, agent_id_kind, agent_id_number, agent_authority, thumb_print, guardian_name,
				  guardian_relation, guardian_id_kind, guardian_id_number, interpreter_name, interpreter_language,
				  personal_fields
				from hall.applicant where case_number = ?""")
			.param(number.value())
			.query(Applicants::toApplicant)
			.single();
	}

	private static Applicant toApplicant(ResultSet row, int n) throws SQLException {
		return new Applicant(row.getString("applicant_type"), row.getString("name"),
				new Identity(Coded.of(IdentityKind.class, row.getString("id_kind")), row.getString("id_number"),
						row.getString("registered_by"), row.getString("id_seen_reason")),
				new Contact(Coded.of(ContactWay.class, row.getString("contact")), row.getString("phone"),
						row.getString("email"), row.getString("address")),
				toHelp(row), toAgent(row), Json.read(row.getString("personal_fields")));
	}

	private static Help toHelp(ResultSet row) throws SQLException {
		String guardian = row.getString("guardian_name");
		String interpreter = row.getString("interpreter_name");
		return new Help(row.getBoolean("thumb_print"),
				(guardian != null) ? new Guardian(guardian, row.getString("guardian_relation"),
						Coded.of(IdentityKind.class, row.getString("guardian_id_kind")),
						row.getString("guardian_id_number")) : null,
				(interpreter != null) ? new Interpreter(interpreter, row.getString("interpreter_language")) : null);
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
