package onewindow.office.specialprocedure;

import java.util.HashMap;
import java.util.Map;

import onewindow.casework.cases.Act;
import onewindow.casework.cases.Timeline;
import onewindow.casework.clock.Exclusions;
import onewindow.casework.clock.SpecialProcedure;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.outgoing.documents.Documents;

import org.springframework.stereotype.Component;

/**
 * Begins and ends what stops the clock. Nothing else stops it: the notice (D08) is issued
 * in the same transaction, or nothing begins.
 */
@Component
public class SpecialProcedures {

	private final Exclusions exclusions;

	private final Documents documents;

	private final ProcedureRows rows;

	private final Timeline timeline;

	SpecialProcedures(Exclusions exclusions, Documents documents, ProcedureRows rows, Timeline timeline) {
		this.exclusions = exclusions;
		this.documents = documents;
		this.rows = rows;
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
		begin(number, procedure, days, act, actor, null);
	}

	private void begin(CaseNumber number, SpecialProcedure procedure, int days, Act act, Actor actor,
			ProcedurePlan plan) {
		this.exclusions.open(number, procedure, days, SpecialProcedureDocuments.Type.D08.name(), act, actor);
		Map<String, Object> facts = new HashMap<>();
		facts.put("plan", plan);
		facts.put("opened", this.exclusions.opening(number, procedure));
		facts.put("expected", this.exclusions.expected(number));
		this.documents.issue(number, SpecialProcedureDocuments.Type.D08, act, facts);
	}

	/**
	 * Lets the clock run on, because the result is there.
	 * @param number the case
	 * @param procedure what has ended
	 * @param actor who booked the result
	 */
	public void end(CaseNumber number, SpecialProcedure procedure, Actor actor) {
		this.rows.conclude(number, procedure);
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
		ProcedurePlan plan = this.rows.plans(number)
			.stream()
			.filter(planned -> planned.kind() == procedure)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("%s was not planned in %s".formatted(procedure, number)));
		begin(number, procedure, plan.daysNeeded(), this.timeline.get(plan.actId()), actor, plan);
	}

	/** Whatever was planned last, as a form shows it. */
	ProcedurePlan newestPlan(CaseNumber number) {
		return this.rows.plans(number)
			.stream()
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No special procedure was opened in " + number));
	}

}
