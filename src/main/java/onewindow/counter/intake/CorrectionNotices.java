package onewindow.counter.intake;

import java.util.List;
import java.util.Optional;

import onewindow.casework.cases.Act;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every correction notice.
 */
@Component
class CorrectionNotices {

	private final JdbcClient jdbc;

	CorrectionNotices(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void enter(CaseNumber number, Act act, String defects, String newFact) {
		this.jdbc.sql("""
				insert into hall.correction_notice (act_id, case_number, defects, new_fact, asked_by, asked_on)
				values (?, ?, ?, ?, ?, ?)""")
			.params(act.id(), number.value(), defects, newFact, act.actor(), act.on())
			.update();
	}

	void decide(CorrectionNotice notice, boolean approved) {
		this.jdbc.sql("update hall.correction_notice set approved = ? where act_id = ?")
			.params(approved, notice.actId())
			.update();
	}

	Optional<CorrectionNotice> newest(CaseNumber number) {
		List<CorrectionNotice> all = of(number);
		return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
	}

	/**
	 * What the head refused to ask for a second time was never told, the first time
	 * always.
	 */
	boolean toldBefore(CaseNumber number) {
		return of(number).stream().anyMatch(notice -> !notice.again());
	}

	private List<CorrectionNotice> of(CaseNumber number) {
		return this.jdbc.sql("""
				select act_id, defects, new_fact, asked_by, asked_on, approved
				from hall.correction_notice where case_number = ? order by act_id""")
			.param(number.value())
			.query(Rows.of(CorrectionNotice.class))
			.list();
	}

}
