package onewindow.speciallaw.quotas;

import java.math.BigDecimal;

import onewindow.casework.cases.Act;
import onewindow.casework.gate.ApplicationRecord;
import onewindow.casework.gate.StartForm.Application;
import onewindow.foundation.shared.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How much of the year's limit an application would take: the timber to be cut (森林法 Art.
 * 54). Other items with a quota are counted by the district, not by the hall.
 */
@Component
class Volumes implements ApplicationRecord {

	private static final String TREE_CUTTING = "forest-tree-cutting-permit";

	private final JdbcClient jdbc;

	Volumes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	boolean areLimited(String itemId) {
		return itemId.equals(TREE_CUTTING);
	}

	@Override
	public void keep(CaseNumber number, Application application, Act act) {
		if (areLimited(application.item().id())) {
			this.jdbc.sql("""
					insert into hall.quota_claim (case_number, act_id, amount) values (?, ?, ?)
					on conflict (case_number) do update set act_id = excluded.act_id, amount = excluded.amount""")
				.params(number.value(), act.id(), application.answers().number("volume"))
				.update();
		}
	}

	/** In cubic metres. */
	BigDecimal of(CaseNumber number) {
		return this.jdbc.sql("select amount from hall.quota_claim where case_number = ?")
			.param(number.value())
			.query(BigDecimal.class)
			.single();
	}

}
