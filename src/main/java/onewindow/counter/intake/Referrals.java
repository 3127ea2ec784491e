package onewindow.counter.intake;

import java.util.Optional;

import onewindow.casework.cases.Act;
import onewindow.casework.cases.Participation;
import onewindow.engine.staff.StaffDirectory;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Unit;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * To whom applicants were redirected (转办). A unit to which one was takes part in the
 * case.
 */
@Component
class Referrals implements Participation {

	private final JdbcClient jdbc;

	private final Catalogue catalogue;

	private final StaffDirectory staff;

	Referrals(JdbcClient jdbc, Catalogue catalogue, StaffDirectory staff) {
		this.jdbc = jdbc;
		this.catalogue = catalogue;
		this.staff = staff;
	}

	void enter(CaseNumber number, Act act, Unit target, String reason) {
		this.jdbc.sql("""
				insert into hall.referral (act_id, case_number, target_unit, reason, referred_by, referred_on)
				values (?, ?, ?, ?, ?, ?)""")
			.params(act.id(), number.value(), target.slug(), reason, act.actor(), act.on())
			.update();
	}

	void confirm(CaseNumber number, Act act) {
		this.jdbc.sql("update hall.referral set confirmed_act = ? where case_number = ? and confirmed_act is null")
			.params(act.id(), number.value())
			.update();
	}

	Optional<Referral> of(CaseNumber number) {
		return this.jdbc.sql("""
				select act_id, target_unit, reason, referred_by, referred_on, confirmed_act
				from hall.referral where case_number = ? order by act_id desc limit 1""")
			.param(number.value())
			.query(Rows.of(Referral.class))
			.optional();
	}

	/** The unit that takes over, empty when the case was not redirected. */
	Optional<Unit> receiver(CaseNumber number) {
		return of(number).flatMap(referral -> this.catalogue.unitBySlug(referral.targetUnit()));
	}

	@Override
	public boolean takesPart(Actor person, CaseNumber number) {
		return receiver(number).filter(unit -> this.staff.hasPartIn(person, unit)).isPresent();
	}

}
