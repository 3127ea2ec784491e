package onewindow.office.specialprocedure;

import java.util.Date;

import onewindow.casework.cards.Step;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.clock.Exclusions;
import onewindow.casework.clock.Moments;
import onewindow.casework.clock.SpecialProcedure;
import onewindow.engine.workflow.ModelBean;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Coded;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

import static onewindow.engine.workflow.StageContext.after;
import static onewindow.engine.workflow.StageContext.caseOf;
import static onewindow.engine.workflow.StageContext.endOf;

/**
 * What models read the dates of a special procedure from. Public, because expressions can
 * call nothing else.
 */
@Component("specialProcedure")
public class SpecialProcedureBean implements ModelBean {

	/** The variable that says which procedure a called process is about. */
	static final String KIND = "specialKind";

	private final Exclusions exclusions;

	private final Moments moments;

	private final CaseFiles cases;

	SpecialProcedureBean(Exclusions exclusions, Moments moments, CaseFiles cases) {
		this.exclusions = exclusions;
		this.moments = moments;
		this.cases = cases;
	}

	/** The end of the days that its notice names. */
	public Date neededUntil(DelegateExecution execution) {
		return endOf(step(execution).due());
	}

	/** When people are reminded of them. */
	public Date dueSoon(DelegateExecution execution) {
		return Date.from(this.moments.dueSoon(step(execution).due()));
	}

	/** The moment from which it takes longer than its notice says. */
	public Date overdue(DelegateExecution execution) {
		return after(step(execution).due());
	}

	/** The step, as cards name it. */
	Step step(DelegateExecution execution) {
		CaseNumber number = caseOf(execution);
		SpecialProcedure procedure = procedureOf(execution);
		return new Step(procedure.zh(), this.cases.get(number).unitId(),
				this.exclusions.neededUntil(number, procedure));
	}

	/** Which one a called process is about: several may go on at once. */
	static SpecialProcedure procedureOf(DelegateExecution execution) {
		return Coded.of(SpecialProcedure.class, (String) execution.getVariable(KIND));
	}

}
