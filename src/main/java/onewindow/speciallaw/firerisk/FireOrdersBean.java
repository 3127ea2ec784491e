package onewindow.speciallaw.firerisk;

import java.time.LocalDate;
import java.util.Date;

import onewindow.engine.workflow.ModelBean;
import onewindow.speciallaw.licences.Licence;
import onewindow.speciallaw.licences.Licence.State;
import onewindow.speciallaw.licences.Licences;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

import static onewindow.engine.workflow.StageContext.after;
import static onewindow.engine.workflow.StageContext.caseOf;
import static onewindow.engine.workflow.StageContext.endOf;

/**
 * What models read about orders about fire. Public, because expressions can call nothing
 * else.
 */
@Component("fireRisk")
public class FireOrdersBean implements ModelBean {

	private final FireOrders orders;

	private final Licences licences;

	private final MeasureRows measures;

	FireOrdersBean(FireOrders orders, Licences licences, MeasureRows measures) {
		this.orders = orders;
		this.licences = licences;
		this.measures = measures;
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
		return endOf(actedOn(execution));
	}

	/** The moment from which the holder should have been told. */
	public Date tellOverdue(DelegateExecution execution) {
		return after(actedOn(execution));
	}

	/** The moment from which telling the holder changes nothing any more. */
	public Date tellingEnds(DelegateExecution execution) {
		Licence licence = this.licences.get(caseOf(execution));
		return (licence.state() == State.SUSPENDED) ? suspensionEnds(execution) : after(licence.validUntil());
	}

	/**
	 * The moment from which an order stands in the way no longer, or the licence has run
	 * out.
	 */
	public Date suspensionEnds(DelegateExecution execution) {
		LocalDate licence = this.licences.get(caseOf(execution)).validUntil();
		LocalDate order = this.orders.inForce().map(FireOrder::until).orElseGet(() -> actedOn(execution));
		return after(order.isBefore(licence) ? order : licence);
	}

	/** Whether the licence has days left and was not withdrawn meanwhile. */
	public boolean daysLeft(DelegateExecution execution) {
		Licence licence = this.licences.get(caseOf(execution));
		return licence.state() == State.SUSPENDED && !licence.validUntil().isBefore(this.orders.today());
	}

	LocalDate actedOn(DelegateExecution execution) {
		return this.measures.newestAgainst(caseOf(execution)).doneOn();
	}

}
