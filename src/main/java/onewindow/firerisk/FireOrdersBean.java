package onewindow.firerisk;

import java.time.LocalDate;
import java.util.Date;

import onewindow.cases.Elements;
import onewindow.cases.Timeline;
import onewindow.clock.Moments;
import onewindow.licences.Licence;
import onewindow.licences.Licence.State;
import onewindow.licences.Licences;
import onewindow.shared.CaseNumber;
import onewindow.workflow.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * What models read about orders about fire. Public, because expressions can call nothing
 * else.
 */
@Component("fireRisk")
public class FireOrdersBean implements ModelBean {

	private final FireOrders orders;

	private final Licences licences;

	private final Timeline timeline;

	FireOrdersBean(FireOrders orders, Licences licences, Timeline timeline) {
		this.orders = orders;
		this.licences = licences;
		this.timeline = timeline;
	}

	/** Whether a ban is in force. */
	public boolean banned(DelegateExecution execution) {
		return this.orders.banInForce().isPresent();
	}

	/**
	 * Whether an order is in force, whichever, and the licence has not run out meanwhile.
	 */
	public boolean suspended(DelegateExecution execution) {
		return this.orders.inForceForNow().isPresent() && daysLeft(execution);
	}

	/**
	 * The end of the day on which the licence was suspended or withdrawn: holders are
	 * told at once.
	 */
	public Date tellDue(DelegateExecution execution) {
		return Date.from(Moments.endOf(actedOn(execution)));
	}

	/** The moment from which the holder should have been told. */
	public Date tellOverdue(DelegateExecution execution) {
		return Date.from(Moments.overdueFrom(actedOn(execution)));
	}

	/** The moment from which telling the holder changes nothing any more. */
	public Date tellingEnds(DelegateExecution execution) {
		Licence licence = this.licences.get(numberOf(execution));
		return (licence.state() == State.SUSPENDED) ? suspensionEnds(execution)
				: Date.from(Moments.overdueFrom(licence.validUntil()));
	}

	/**
	 * The moment from which an order stands in the way no longer, or the licence has run
	 * out.
	 */
	public Date suspensionEnds(DelegateExecution execution) {
		LocalDate licence = this.licences.get(numberOf(execution)).validUntil();
		LocalDate order = this.orders.inForce().map(FireOrder::until).orElseGet(() -> actedOn(execution));
		return Date.from(Moments.overdueFrom(order.isBefore(licence) ? order : licence));
	}

	/** Whether the licence has days left and was not withdrawn meanwhile. */
	public boolean daysLeft(DelegateExecution execution) {
		Licence licence = this.licences.get(numberOf(execution));
		return licence.state() == State.SUSPENDED && !licence.validUntil().isBefore(this.orders.today());
	}

	LocalDate actedOn(DelegateExecution execution) {
		return this.timeline.last(numberOf(execution), Elements.ACT_ON_LICENCE).orElseThrow().on();
	}

	private static CaseNumber numberOf(DelegateExecution execution) {
		return new CaseNumber(execution.getProcessBusinessKey());
	}

}
