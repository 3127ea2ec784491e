package onewindow.office.coordination;

import java.time.Instant;
import java.util.Date;

import onewindow.casework.cards.Step;
import onewindow.casework.clock.LegalClock;
import onewindow.casework.clock.Moments;
import onewindow.engine.workflow.ModelBean;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Hall;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import static onewindow.engine.workflow.StageContext.after;
import static onewindow.engine.workflow.StageContext.caseOf;
import static onewindow.engine.workflow.StageContext.endOf;

/**
 * What models read the dates of an opinion from: counted from the day of asking, whoever
 * takes the task and whenever. Public, because expressions can call nothing else.
 */
@Component("opinionDates")
public class OpinionDates implements ModelBean {

	private final Opinions opinions;

	private final LegalClock clock;

	private final Catalogue catalogue;

	private final Moments moments;

	private final int toSupervision;

	private final int toDirector;

	OpinionDates(Opinions opinions, LegalClock clock, Catalogue catalogue, Moments moments,
			@Value("${onewindow.escalation.supervision-days}") int toSupervision,
			@Value("${onewindow.escalation.director-days}") int toDirector) {
		this.opinions = opinions;
		this.clock = clock;
		this.catalogue = catalogue;
		this.moments = moments;
		this.toSupervision = toSupervision;
		this.toDirector = toDirector;
	}

	/** By when the unit must answer. */
	public Date due(DelegateExecution execution) {
		return endOf(step(execution).due());
	}

	/** When it is reminded. */
	public Date dueSoon(DelegateExecution execution) {
		return Date.from(this.moments.dueSoon(step(execution).due()));
	}

	/** The moment from which its answer is overdue, and its head is told. */
	public Date overdue(DelegateExecution execution) {
		return after(step(execution).due());
	}

	/** When the centre's supervision is told. */
	public Date reported(DelegateExecution execution) {
		return Date.from(reportedFrom(execution));
	}

	/** When the director of the centre is told. */
	public Date reportedToDirector(DelegateExecution execution) {
		return Date.from(reportedToDirectorFrom(execution));
	}

	Instant reportedFrom(DelegateExecution execution) {
		return overdueBy(execution, this.toSupervision);
	}

	Instant reportedToDirectorFrom(DelegateExecution execution) {
		return overdueBy(execution, this.toDirector);
	}

	private Instant overdueBy(DelegateExecution execution, int days) {
		return Hall.overdueFrom(this.clock.stepDue(caseOf(execution), step(execution).due(), days));
	}

	/** The step, as cards name it: the unit asked answers for it. */
	Step step(DelegateExecution execution) {
		CaseNumber number = caseOf(execution);
		Opinion opinion = this.opinions.ofGroup(number, (String) execution.getVariable("consulted"));
		long times = this.opinions.of(number)
			.stream()
			.filter(other -> other.unitId().equals(opinion.unitId()) && other.id() <= opinion.id())
			.count();
		String name = "征求%s意见%s".formatted(this.catalogue.unit(opinion.unitId()).nameZh(),
				(times > 1) ? "第%d次".formatted(times) : "");
		return new Step(name, opinion.unitId(),
				this.clock.stepDue(number, opinion.asking().on(), opinion.asking().days()));
	}

}
