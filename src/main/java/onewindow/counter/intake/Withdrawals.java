package onewindow.counter.intake;

import java.util.List;
import java.util.Map;

import onewindow.casework.cases.Act;
import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.CaseState;
import onewindow.casework.cases.Timeline;
import onewindow.casework.deferral.Deferrals;
import onewindow.casework.outcomes.ApplicationReturn.Cause;
import onewindow.casework.outcomes.ApplicationReturns;
import onewindow.engine.workflow.Messages;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Unit;
import onewindow.foundation.forms.Texts;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.NotAllowed;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back what an applicant no longer wants, at any time before the decision.
 */
@Component
public class Withdrawals {

	private final CaseFiles cases;

	private final Catalogue catalogue;

	private final Timeline timeline;

	private final ApplicationReturns returns;

	private final Messages messages;

	private final Deferrals deferrals;

	Withdrawals(CaseFiles cases, Catalogue catalogue, Timeline timeline, ApplicationReturns returns, Messages messages,
			Deferrals deferrals) {
		this.cases = cases;
		this.catalogue = catalogue;
		this.timeline = timeline;
		this.returns = returns;
		this.messages = messages;
		this.deferrals = deferrals;
	}

	/**
	 * Ends a case because its applicant withdraws.
	 * @param number the case
	 * @param actor who takes the withdrawal: somebody of the unit's windows
	 * @param reason what the applicant gives as reason, up to 200 characters
	 * @throws NotAllowed when the person is not at a window of the unit
	 * @throws Conflict when the case is decided or closed
	 * @throws onewindow.foundation.shared.InvalidInput when the reason is missing or
	 * cannot be taken
	 */
	@Transactional
	public void withdraw(CaseNumber number, Actor actor, String reason) {
		String given = Texts.line("reason", "撤回原因", reason);
		this.cases.lock(number);
		Unit unit = requireWithdrawable(number, actor);
		Act act = this.timeline.book(number, "StartEvent_Withdrawn", "申请人撤回申请",
				actor.by(List.of(unit.group(Unit.Role.WINDOW))), Map.of("reason", given));
		this.returns.enter(number, act, Cause.WITHDRAWN, "申请人自愿撤回申请（" + given + "）");
		this.cases.moveTo(number, CaseState.WITHDRAWN);
		this.deferrals.endEarly(number);
		this.messages.send(number, Messages.APPLICATION_WITHDRAWN);
	}

	/**
	 * Requires that somebody may take a withdrawal now.
	 * @param number the case
	 * @param actor who wants to
	 * @return the unit
	 * @throws NotAllowed when the person is not at a window of the unit
	 * @throws Conflict when the case is decided or closed
	 */
	public Unit requireWithdrawable(CaseNumber number, Actor actor) {
		CaseFile caseFile = this.cases.get(number);
		Unit unit = this.catalogue.unit(caseFile.unitId());
		if (!actor.isIn(unit.group(Unit.Role.WINDOW))) {
			throw new NotAllowed(IntakeRefusal.NOT_AT_THIS_WINDOW, unit.nameZh());
		}
		if (!caseFile.state().pending()) {
			throw new Conflict(IntakeRefusal.NOT_PENDING, caseFile.state().zh());
		}
		return unit;
	}

}
