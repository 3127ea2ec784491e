package onewindow.specialprocedure;

import java.util.Date;

import onewindow.cases.CaseFiles;
import onewindow.clock.Exclusions;
import onewindow.clock.Moments;
import onewindow.clock.SpecialProcedure;
import onewindow.clock.Step;
import onewindow.shared.CaseNumber;
import onewindow.shared.Coded;
import onewindow.workflow.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

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
		return Date.from(Moments.endOf(step(execution).due()));
	}

	/** When people are reminded of them. */
	public Date dueSoon(DelegateExecution execution) {
		return Date.from(this.moments.dueSoon(step(execution).due()));
	}

	/** The moment from which it takes longer than its notice says. */
	public Date overdue(DelegateExecution execution) {
		return Date.from(Moments.overdueFrom(step(execution).due()));
	}

	/** The step, as cards name it. */
	Step step(DelegateExecution execution) {
		CaseNumber number = numberOf(execution);
		SpecialProcedure procedure = procedureOf(execution);
		return new Step(procedure.zh(), this.cases.get(number).unitId(),
				this.exclusions.neededUntil(number, procedure));
	}

	/** Which one a called process is about: several may go on at once. */
	static SpecialProcedure procedureOf(DelegateExecution execution) {
		return Coded.of(SpecialProcedure.class, (String) execution.getVariable(KIND));
	}

	private static CaseNumber numberOf(DelegateExecution execution) {
		return new CaseNumber(execution.getProcessBusinessKey());
	}

}
