package onewindow.office.coordination;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import onewindow.casework.cases.Act;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.Participation;
import onewindow.casework.cases.Timeline;
import onewindow.casework.clock.SpecialProcedure;
import onewindow.casework.gate.TaskForm.Submission;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Item;
import onewindow.foundation.catalogue.Unit;
import onewindow.foundation.catalogue.Unit.Role;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Coded;
import onewindow.office.coordination.Opinion.Answer;
import onewindow.office.coordination.Opinion.Asking;
import onewindow.office.specialprocedure.SpecialProcedures;

import org.springframework.stereotype.Component;

/**
 * Asks other units for their opinion and keeps what they say (行政许可法 Art. 26).
 */
@Component
public class Opinions implements Participation {

	private static final String BEGIN_CONSULTATION = "ServiceTask_BeginConsultation";

	private final OpinionLedger ledger;

	private final CaseFiles cases;

	private final Catalogue catalogue;

	private final Timeline timeline;

	private final OpinionLetters letters;

	private final SpecialProcedures specialProcedures;

	Opinions(OpinionLedger ledger, CaseFiles cases, Catalogue catalogue, Timeline timeline, OpinionLetters letters,
			SpecialProcedures specialProcedures) {
		this.ledger = ledger;
		this.cases = cases;
		this.catalogue = catalogue;
		this.timeline = timeline;
		this.letters = letters;
		this.specialProcedures = specialProcedures;
	}

	/**
	 * The opinions of a case.
	 * @param number the case
	 * @return in the order of asking
	 */
	public List<Opinion> of(CaseNumber number) {
		return this.ledger.of(number);
	}

	/** Asks every unit that the item names, each with a letter of its own. */
	void begin(CaseNumber number, Actor actor) {
		Item item = this.catalogue.require(this.cases.get(number).itemId());
		item.coordination().forEach(asked -> ask(number, asked.unit(), asked.task(), asked.days(), actor));
		if (SpecialProcedure.CONSULTATION.groundFor(item).isPresent()) {
			int days = item.coordination().stream().mapToInt(Item.CoordinatingUnit::days).max().orElseThrow();
			Act act = this.timeline.last(number, BEGIN_CONSULTATION).orElseThrow();
			this.specialProcedures.begin(number, SpecialProcedure.CONSULTATION, days, act, actor);
		}
	}

	/** Asks a unit that the item does not name. */
	void ask(CaseNumber number, FurtherUnit further, Actor actor) {
		Unit unit = this.catalogue.units()
			.stream()
			.filter(each -> each.group(Role.REVIEW).equals(further.group()))
			.findFirst()
			.orElseThrow();
		ask(number, unit.id(), further.task(), further.days(), actor);
	}

	/** Asks one unit. */
	void ask(CaseNumber number, String unitId, String task, int days, Actor actor) {
		Unit unit = this.catalogue.unit(unitId);
		Act act = this.timeline.book(number, BEGIN_CONSULTATION, "征求%s意见".formatted(unit.nameZh()), actor,
				Map.of("consultedUnit", unitId, "consultationTask", task, "consultationDays", days));
		this.ledger.ask(number, unitId, task, days, act);
		this.letters.ask(number, new Asking(act.id(), task, days, act.on()), unit, act);
	}

	/** Asks a unit no longer. */
	void remove(Opinion opinion, Act act) {
		this.ledger.remove(opinion, act);
	}

	/** Ends the consultation when nobody is asked any longer. */
	void end(CaseNumber number, Actor actor) {
		if (of(number).stream().noneMatch(Opinion::open)) {
			this.specialProcedures.end(number, SpecialProcedure.CONSULTATION, actor);
		}
	}

	/** The groups that are to answer for the units that the item names. */
	List<String> groupsToAsk(CaseNumber number) {
		Item item = this.catalogue.require(this.cases.get(number).itemId());
		return item.coordination().stream().map(asked -> groupOf(asked.unit())).toList();
	}

	String groupOf(String unitId) {
		return this.catalogue.unit(unitId).group(Role.REVIEW);
	}

	/** The newest opinion of a group. */
	Opinion ofGroup(CaseNumber number, String group) {
		return newest(number, opinion -> groupOf(opinion.unitId()).equals(group));
	}

	private Opinion newest(CaseNumber number, Predicate<Opinion> which) {
		return of(number).stream()
			.filter(which)
			.reduce((earlier, later) -> later)
			.orElseThrow(() -> new IllegalStateException("No such opinion was asked for in " + number));
	}

	/** Keeps an answer: that of the open opinion which the person may give. */
	void answer(Submission submission) {
		Opinion opinion = newest(submission.number(),
				open -> open.open() && submission.actor().isIn(groupOf(open.unitId())));
		this.ledger.answer(opinion, Coded.of(Answer.class, submission.answers().require("opinion")),
				submission.answers().text("opinionText").orElse(""), submission.act());
	}

	/** Prints the answer of a group. */
	void issueReply(CaseNumber number, String group) {
		Opinion opinion = ofGroup(number, group);
		this.letters.reply(number, opinion, this.catalogue.unit(opinion.unitId()));
	}

	@Override
	public boolean takesPart(Actor person, CaseNumber number) {
		return of(number).stream().anyMatch(opinion -> person.isIn(this.catalogue.unit(opinion.unitId()).group()));
	}

}
