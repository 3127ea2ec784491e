package onewindow.clock;

import java.time.Clock;
import java.util.Map;

import onewindow.cases.Act;
import onewindow.cases.CaseFile;
import onewindow.cases.CaseFiles;
import onewindow.cases.Elements;
import onewindow.cases.Timeline;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.Extension;
import onewindow.catalogue.Unit;
import onewindow.clock.Ledger.Particulars;
import onewindow.clock.LedgerEntry.Kind;
import onewindow.shared.Actor;
import onewindow.shared.CaseNumber;
import onewindow.shared.Hall;
import onewindow.shared.NotAllowed;
import onewindow.workflow.Conflict;
import onewindow.workflow.LimitTimers;
import onewindow.workflow.Messages;
import onewindow.workflow.OpenTasks;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Extends the limit of the law (行政许可法 Art. 42). The promise stays where it is.
 */
@Component
public class Extensions {

	private final LegalClock clock;

	private final Ledger ledger;

	private final Timeline timeline;

	private final CaseFiles cases;

	private final Catalogue catalogue;

	private final Messages messages;

	private final LimitTimers timers;

	private final OpenTasks tasks;

	private final Clock time;

	Extensions(LegalClock clock, Ledger ledger, Timeline timeline, CaseFiles cases, Catalogue catalogue,
			Messages messages, LimitTimers timers, OpenTasks tasks, Clock time) {
		this.tasks = tasks;
		this.clock = clock;
		this.ledger = ledger;
		this.timeline = timeline;
		this.cases = cases;
		this.catalogue = catalogue;
		this.messages = messages;
		this.timers = timers;
		this.time = time;
	}

	/**
	 * Proposes an extension to whoever approves it for the item.
	 * @param number the case
	 * @param days working days
	 * @param reason why, as the applicant will read it
	 * @param actor a reviewer, a decider or the head of the unit
	 * @throws NotAllowed when somebody else proposes it
	 * @throws onewindow.shared.InvalidInput when the days are more than the law allows
	 * @throws Conflict when the limit has run out, was extended before, or an extension
	 * is being decided
	 */
	@Transactional
	public void propose(CaseNumber number, int days, String reason, Actor actor) {
		this.cases.lock(number);
		CaseFile caseFile = this.cases.get(number);
		Unit unit = this.catalogue.unit(caseFile.unitId());
		if (!unit.examines(actor)) {
			throw new NotAllowed("延期由%s审查、审批人员提请".formatted(unit.nameZh()));
		}
		TimeLimits limits = this.clock.limitsOf(number).orElseThrow(() -> new Conflict("该办件尚未受理，没有可以延长的期限"));
		Extension extension = this.catalogue.require(caseFile.itemId()).extension();
		ExtensionRules.mayBeProposed(extension, limits, days, Hall.today(this.time));
		if (isPending(number)) {
			throw new Conflict("延期申请正在审批，不必重复提请");
		}
		this.timeline.book(number, Elements.PROPOSE_EXTENSION, "提请延期", actor,
				Map.of("extensionDays", days, "extensionReason", reason));
		this.messages.send(number, Messages.EXTENSION_PROPOSED);
	}

	private boolean isPending(CaseNumber number) {
		return this.tasks.of(number).stream().anyMatch(task -> task.element().equals(Elements.APPROVE_EXTENSION));
	}

	/**
	 * What was proposed last.
	 * @param number a case in which an extension was proposed
	 * @return the act, with {@code extensionDays} and {@code extensionReason}
	 */
	public Act proposal(CaseNumber number) {
		return this.timeline.last(number, Elements.PROPOSE_EXTENSION)
			.orElseThrow(() -> new IllegalStateException("No extension was proposed in " + number));
	}

	/** Checks that an extension can still be approved today. */
	void mayBeApproved(CaseNumber number) {
		ExtensionRules.mayBeApproved(this.clock.require(number), Hall.today(this.time));
	}

	/** Extends the limit as proposed, and moves what depends on it. */
	void extend(CaseNumber number, Actor actor) {
		Extension extension = this.catalogue.require(this.cases.get(number).itemId()).extension();
		Act approval = this.timeline.last(number, Elements.APPROVE_EXTENSION).orElseThrow();
		int days = Integer.parseInt(proposal(number).text("extensionDays"));
		this.ledger.enter(number, Kind.EXTENDED, Hall.today(this.time), extension.basis(), actor,
				new Particulars(days, null, "D14", approval));
		this.clock.derive(number);
		this.timers.move(number);
	}

}
