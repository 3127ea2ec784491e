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

	/** Begins what the newest opening names. */
	void beginPlanned(CaseNumber number, Actor actor) {
		Act plan = plan(number);
		begin(number, procedureOf(plan), Integer.parseInt(plan.text("daysNeeded")), plan, actor);
	}

	/** Ends what the newest opening named. */
	void endPlanned(CaseNumber number, Actor actor) {
		end(number, planned(number), actor);
	}

	/** Which procedure was opened last. */
	SpecialProcedure planned(CaseNumber number) {
		return procedureOf(plan(number));
	}

	/** The newest opening. */
	Act plan(CaseNumber number) {
		return this.timeline.last(number, Elements.OPEN_SPECIAL_PROCEDURE)
			.orElseThrow(() -> new IllegalStateException("No special procedure was opened in " + number));
	}

	private static SpecialProcedure procedureOf(Act plan) {
		return Coded.of(SpecialProcedure.class, plan.text("specialProcedure"));
	}

}
