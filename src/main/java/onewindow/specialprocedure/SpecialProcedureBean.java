package onewindow.specialprocedure;

import java.util.Date;

import onewindow.cases.CaseFiles;
import onewindow.clock.Exclusions;
import onewindow.clock.Moments;
import onewindow.clock.SpecialProcedure;
import onewindow.clock.Step;
import onewindow.shared.CaseNumber;
import onewindow.workflow.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * What models read the dates of a special procedure from. Public, because expressions can
 * call nothing else.
 */
@Component("specialProcedure")
public class SpecialProcedureBean implements ModelBean {

	private final SpecialProcedures procedures;

	private final Exclusions exclusions;

	private final Moments moments;

	private final CaseFiles cases;

	SpecialProcedureBean(SpecialProcedures procedures, Exclusions exclusions, Moments moments, CaseFiles cases) {
		this.procedures = procedures;
		this.exclusions = exclusions;
		this.moments = moments;
		this.cases = cases;
	}

	/** The end of the days that its notice names. */
	public Date neededUntil(DelegateExecution execution) {
		return Date.from(Moments.endOf(step(numberOf(execution)).due()));
	}

	/** When people are reminded of them. */
	public Date dueSoon(DelegateExecution execution) {
		return Date.from(this.moments.dueSoon(step(numberOf(execution)).due()));
	}

	/** The moment from which it takes longer than its notice says. */
	public Date overdue(DelegateExecution execution) {
		return Date.from(Moments.overdueFrom(step(numberOf(execution)).due()));
	}

	/** The step, as cards name it. */
	Step step(CaseNumber number) {
		SpecialProcedure procedure = this.procedures.planned(number);
		return new Step(procedure.zh(), this.cases.get(number).unitId(),
				this.exclusions.neededUntil(number, procedure));
	}

	private static CaseNumber numberOf(DelegateExecution execution) {
		return new CaseNumber(execution.getProcessBusinessKey());
	}

}
