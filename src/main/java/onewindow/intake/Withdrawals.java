package onewindow.intake;

import onewindow.cases.Elements;
import java.util.Map;

import onewindow.cases.CaseFile;
import onewindow.cases.CaseFiles;
import onewindow.cases.CaseState;
import onewindow.cases.Timeline;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.Unit;
import onewindow.deferral.Deferrals;
import onewindow.forms.Texts;
import onewindow.shared.Actor;
import onewindow.shared.CaseNumber;
import onewindow.shared.NotAllowed;
import onewindow.workflow.Conflict;
import onewindow.workflow.Messages;

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

	private final Messages messages;

	private final Deferrals deferrals;

	Withdrawals(CaseFiles cases, Catalogue catalogue, Timeline timeline, Messages messages, Deferrals deferrals) {
		this.cases = cases;
		this.catalogue = catalogue;
		this.timeline = timeline;
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
	 * @throws onewindow.shared.InvalidInput when the reason is missing or cannot be taken
	 */
	@Transactional
	public void withdraw(CaseNumber number, Actor actor, String reason) {
		String given = Texts.line("reason", "撤回原因", reason);
		this.cases.lock(number);
		CaseFile caseFile = this.cases.get(number);
		Unit unit = this.catalogue.unit(caseFile.unitId());
		if (!actor.isIn(unit.group(Unit.Role.WINDOW))) {
			throw new NotAllowed("撤回申请由%s窗口人员登记".formatted(unit.nameZh()));
		}
		if (!caseFile.state().pending()) {
			throw new Conflict("该办件目前为“%s”，不能撤回".formatted(caseFile.state().zh()));
		}
		this.timeline.book(number, Elements.WITHDRAWN, "申请人撤回申请", actor,
				Map.of("returnReason", "申请人自愿撤回申请（" + given + "）"));
		this.cases.moveTo(number, CaseState.WITHDRAWN);
		this.deferrals.endEarly(number);
		this.messages.send(number, Messages.APPLICATION_WITHDRAWN);
	}

}
