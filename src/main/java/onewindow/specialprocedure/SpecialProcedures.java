package onewindow.specialprocedure;

import onewindow.cases.Act;
import onewindow.cases.Elements;
import onewindow.cases.Timeline;
import onewindow.clock.Exclusions;
import onewindow.clock.SpecialProcedure;
import onewindow.documents.DocumentType;
import onewindow.documents.Documents;
import onewindow.shared.Actor;
import onewindow.shared.CaseNumber;
import onewindow.shared.Coded;

import org.springframework.stereotype.Component;

/**
 * Begins and ends what stops the clock. Nothing else stops it: the notice (D08) is issued
 * in the same transaction, or nothing begins.
 */
@Component
public class SpecialProcedures {

	private final Exclusions exclusions;

	private final Documents documents;

	private final Timeline timeline;

	SpecialProcedures(Exclusions exclusions, Documents documents, Timeline timeline) {
		this.exclusions = exclusions;
		this.documents = documents;
		this.timeline = timeline;
	}

	/**
	 * Issues the notice and stops the clock.
	 * @param number the case
	 * @param procedure what begins
	 * @param days the working days needed
	 * @param act the act that says so, which the notice states
	 * @param actor who began it
	 */
	public void begin(CaseNumber number, SpecialProcedure procedure, int days, Act act, Actor actor) {
		this.documents.issue(number, DocumentType.D08, act);
		this.exclusions.open(number, procedure, days, DocumentType.D08.name(), act, actor);
	}

	/**
	 * Lets the clock run on, because the result is there.
	 * @param number the case
	 * @param procedure what has ended
	 * @param actor who booked the result
	 */
	public void end(CaseNumber number, SpecialProcedure procedure, Actor actor) {
		this.exclusions.close(number, procedure, actor);
	}

	/**
	 * Whether one goes on.
	 * @param number the case
	 * @param procedure which one
	 * @return {@literal true} from its notice to its result
	 */
	public boolean goesOn(CaseNumber number, SpecialProcedure procedure) {
		return this.exclusions.open(number).contains(procedure);
	}

	/** Begins what was planned last of a kind. */
	void beginPlanned(CaseNumber number, SpecialProcedure procedure, Actor actor) {
		Act plan = plan(number, procedure);
		begin(number, procedure, Integer.parseInt(plan.text("daysNeeded")), plan, actor);
	}

	/** What was planned last of a kind. */
	private Act plan(CaseNumber number, SpecialProcedure procedure) {
		return this.timeline.of(number)
			.stream()
			.filter(act -> act.element().equals(Elements.OPEN_SPECIAL_PROCEDURE))
			.filter(act -> act.text("specialProcedure").equals(procedure.code()))
			.reduce((earlier, later) -> later)
			.orElseThrow(() -> new IllegalStateException("%s was not planned in %s".formatted(procedure, number)));
	}

	/** Whatever was planned last, as a form shows it. */
	Act plan(CaseNumber number) {
		return this.timeline.last(number, Elements.OPEN_SPECIAL_PROCEDURE)
			.orElseThrow(() -> new IllegalStateException("No special procedure was opened in " + number));
	}

	static SpecialProcedure procedureOf(Act plan) {
		return Coded.of(SpecialProcedure.class, plan.text("specialProcedure"));
	}

}
