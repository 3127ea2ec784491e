package onewindow.counter.delivery;

import java.util.Optional;

import onewindow.casework.cases.Act;
import onewindow.counter.delivery.Delivery.Method;
import onewindow.foundation.forms.Answers;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Coded;
import onewindow.foundation.shared.PerTransaction;
import onewindow.foundation.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every delivery.
 */
@Component
public class Deliveries {

	private static final String COLUMNS = "act_id, method, recipient, relation, tracking_number, place, delivered_on";

	private final JdbcClient jdbc;

	private final PerTransaction<CaseNumber, Optional<Delivery>> known = new PerTransaction<>();

	Deliveries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Enters that a result was handed over at the window.
	 * @param number the case
	 * @param answers with {@code recipient} and {@code recipientRelation}
	 * @param act the act by which it was
	 */
	public void handOver(CaseNumber number, Answers answers, Act act) {
		enter(number, Method.WINDOW, answers, act);
	}

	/** Enters a delivery by whichever way the answers say. */
	void deliver(CaseNumber number, Answers answers, Act act) {
		enter(number, Coded.of(Method.class, answers.require("deliveryMethod")), answers, act);
	}

	private void enter(CaseNumber number, Method method, Answers answers, Act act) {
		this.known.keep(number, this.jdbc.sql("""
				insert into hall.delivery (act_id, case_number, method, recipient, relation, tracking_number, place,
				  delivered_on) values (?, ?, ?, ?, ?, ?, ?, ?) returning\s""" + COLUMNS)
			.params(act.id(), number.value(), method.code(), answers.require("recipient"),
					answers.require("recipientRelation"), answers.text("trackingNumber").orElse(null),
					answers.text("deliveryPlace").orElse(null), act.on())
			.query(Rows.of(Delivery.class))
			.optional());
	}

	Optional<Delivery> of(CaseNumber number) {
		return this.known.get(number, this::newest);
	}

	private Optional<Delivery> newest(CaseNumber number) {
		return this.jdbc
			.sql("select " + COLUMNS + " from hall.delivery where case_number = ? order by act_id desc limit 1")
			.param(number.value())
			.query(Rows.of(Delivery.class))
			.optional();
	}

}
