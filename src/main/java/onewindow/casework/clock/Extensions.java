package onewindow.casework.clock;

import java.time.Clock;
import java.util.Map;

import onewindow.casework.cases.Act;
import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.Timeline;
import onewindow.casework.clock.LedgerEntry.Kind;
import onewindow.casework.clock.LedgerEntry.Particulars;
import onewindow.engine.workflow.LimitTimers;
import onewindow.engine.workflow.Messages;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Extension;
import onewindow.foundation.catalogue.Unit;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.Hall;
import onewindow.foundation.shared.NotAllowed;

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

	private final ExtensionProposals proposals;

	private final CaseFiles cases;

	private final Catalogue catalogue;

	private final Messages messages;

	private final LimitTimers timers;

	private final Clock time;

	Extensions(LegalClock clock, Ledger ledger, ExtensionProposals proposals, Timeline timeline, CaseFiles cases,
			Catalogue catalogue, Messages messages, LimitTimers timers, Clock time) {
		this.clock = clock;
		this.ledger = ledger;
		this.proposals = proposals;
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
	 * @throws onewindow.foundation.shared.InvalidInput when the days are more than the
	 * law allows
	 * @throws Conflict when the limit has run out, was extended before, or an extension
	 * is being decided
	 */
	@Transactional
	public void propose(CaseNumber number, int days, String reason, Actor actor) {
		this.cases.lock(number);
		ExtensionRules.requireDays(requireProposable(number, actor), days);
		Act act = this.timeline.book(number, "StartEvent_ExtensionProposed", "提请延期",
				actor.by(unitOf(number).examiners()), Map.of("extensionDays", days, "extensionReason", reason));
		this.proposals.enter(number, act, days, reason);
		this.messages.send(number, Messages.EXTENSION_PROPOSED);
	}

	/**
	 * Requires that somebody may propose an extension now.
	 * @param number the case
	 * @param actor who wants to
	 * @return by how much it may be extended
	 * @throws NotAllowed when the person does not examine for the unit
	 * @throws Conflict when the limit has run out, was extended before, or an extension
	 * is being decided
	 */
	public Extension requireProposable(CaseNumber number, Actor actor) {
		CaseFile caseFile = this.cases.get(number);
		Unit unit = unitOf(number);
		if (!unit.examines(actor)) {
			throw new NotAllowed(ClockRefusal.NOT_AN_EXAMINER, unit.nameZh());
		}
		TimeLimits limits = this.clock.limitsOf(number).orElseThrow(() -> new Conflict(ClockRefusal.NOT_ACCEPTED));
		Extension extension = this.catalogue.require(caseFile.itemId()).extension();
		ExtensionRules.requireProposable(extension, limits, Hall.today(this.time));
		if (isPending(number)) {
			throw new Conflict(ClockRefusal.ALREADY_PROPOSED);
		}
		return extension;
	}

	private Unit unitOf(CaseNumber number) {
		return this.catalogue.unit(this.cases.get(number).unitId());
	}

	private boolean isPending(CaseNumber number) {
		return this.proposals.newest(number).filter(proposal -> proposal.approved() == null).isPresent();
	}

	/**
	 * What was proposed last.
	 * @param number a case in which an extension was proposed
	 * @return the proposal
	 */
	public ExtensionProposal proposal(CaseNumber number) {
		return this.proposals.newest(number)
			.orElseThrow(() -> new IllegalStateException("No extension was proposed in " + number));
	}

	/** Decides the newest proposal; an approval must still be possible today. */
	void decide(CaseNumber number, boolean approved, Act act) {
		if (approved) {
			ExtensionRules.requireExtendable(this.clock.require(number), Hall.today(this.time));
		}
		this.proposals.decide(proposal(number), approved, act);
	}

	/** Extends the limit as proposed, and moves what depends on it. */
	void extend(CaseNumber number, Actor actor) {
		Extension extension = this.catalogue.require(this.cases.get(number).itemId()).extension();
		ExtensionProposal proposal = proposal(number);
		this.ledger.enter(number, Kind.EXTENDED, Hall.today(this.time), extension.basis(), actor,
				new Particulars(proposal.days(), null, "D14", proposal.approvalAct()));
		this.clock.derive(number);
		this.timers.move(number);
	}

}
