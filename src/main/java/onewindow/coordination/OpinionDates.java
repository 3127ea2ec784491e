package onewindow.coordination;

import java.time.Instant;
import java.util.Date;

import onewindow.catalogue.Catalogue;
import onewindow.clock.LegalClock;
import onewindow.clock.Moments;
import onewindow.clock.Step;
import onewindow.shared.CaseNumber;
import onewindow.workflow.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

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
		return Date.from(Moments.endOf(step(execution).due()));
	}

	/** When it is reminded. */
	public Date dueSoon(DelegateExecution execution) {
		return Date.from(this.moments.dueSoon(step(execution).due()));
	}

	/** The moment from which its answer is overdue, and its head is told. */
	public Date overdue(DelegateExecution execution) {
		return Date.from(Moments.overdueFrom(step(execution).due()));
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
		return Moments.overdueFrom(this.clock.stepDue(numberOf(execution), step(execution).due(), days));
	}

	private static CaseNumber numberOf(DelegateExecution execution) {
		return new CaseNumber(execution.getProcessBusinessKey());
	}

	/** The step, as cards name it: the unit asked answers for it. */
	Step step(DelegateExecution execution) {
		CaseNumber number = numberOf(execution);
		Opinion opinion = this.opinions.ofGroup(number, (String) execution.getVariable("consulted"));
		long times = this.opinions.of(number)
			.stream()
			.filter(other -> other.unitId().equals(opinion.unitId()) && other.id() <= opinion.id())
			.count();
		String name = "征求%s意见%s".formatted(this.catalogue.unit(opinion.unitId()).nameZh(),
				(times > 1) ? "第%d次".formatted(times) : "");
		return new Step(name, opinion.unitId(), this.clock.stepDue(number, opinion.askedOn(), opinion.days()));
	}

}
