package onewindow.casework.clock;

import java.util.Optional;

import onewindow.casework.cases.Act;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what was proposed and what became of it.
 */
@Component
class ExtensionProposals {

	private final JdbcClient jdbc;

	ExtensionProposals(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void enter(CaseNumber number, Act act, int days, String reason) {
		this.jdbc.sql("""
				insert into hall.extension_proposal (act_id, case_number, days, reason, proposed_by, proposed_on)
				values (?, ?, ?, ?, ?, ?)""")
			.params(act.id(), number.value(), days, reason, act.actor(), act.on())
			.update();
	}

	void decide(ExtensionProposal proposal, boolean approved, Act act) {
		this.jdbc.sql("update hall.extension_proposal set approved = ?, approval_act = ? where act_id = ?")
			.params(approved, act.id(), proposal.actId())
			.update();
	}

	Optional<ExtensionProposal> newest(CaseNumber number) {
		return this.jdbc.sql("""
				select act_id, days, reason, proposed_by, proposed_on, approved, approval_act
				from hall.extension_proposal where case_number = ? order by act_id desc limit 1""")
			.param(number.value())
			.query(Rows.of(ExtensionProposal.class))
			.optional();
	}

}
