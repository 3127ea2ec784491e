package onewindow.casework.cases;

import java.time.Instant;
import java.time.LocalDate;

import onewindow.foundation.shared.CaseNumber;

/**
 * A case (办件).
 *
 * @param number its number
 * @param item what is applied for, as it was called when the case was opened
 * @param receipt how and when the application came in
 * @param correctedOn the day on which all corrections were in, {@literal null} when there
 * were none or they are not
 * @param state how far it has come
 * @param stateSince the day on which it came there
 * @param acceptor who last dealt with the application at the window, {@literal null}
 * while nobody has
 */
public record CaseFile(CaseNumber number, ItemRef item, Receipt receipt, LocalDate correctedOn, CaseState state,
		LocalDate stateSince, String acceptor) {

	/**
	 * The item.
	 * @return its id
	 */
	public String itemId() {
		return this.item.id();
	}

	/**
	 * The item's name when the case was opened.
	 * @return as printed
	 */
	public String itemName() {
		return this.item.name();
	}

	/**
	 * The unit that answers for the case.
	 * @return its id
	 */
	public String unitId() {
		return this.item.unitId();
	}

	/**
	 * How the application came in.
	 * @return never {@literal null}
	 */
	public Channel channel() {
		return this.receipt.channel();
	}

	/**
	 * The legal day of receipt.
	 * @return never {@literal null}
	 */
	public LocalDate receivedOn() {
		return this.receipt.on();
	}

	/**
	 * The day from which the days for telling the applicant about acceptance run (行政许可法
	 * Art. 32(4)).
	 * @return the day of the last correction, or of receipt when there was none
	 */
	public LocalDate completeOn() {
		return (this.correctedOn != null) ? this.correctedOn : receivedOn();
	}

	/**
	 * What is applied for.
	 *
	 * @param id the item
	 * @param name its name when the case was opened
	 * @param unitId the unit that answers for it
	 * @param windowNo the window at which the case was opened
	 */
	public record ItemRef(String id, String name, String unitId, String windowNo) {
	}

	/**
	 * How an application came in.
	 *
	 * @param channel by which way
	 * @param at when it was entered
	 * @param on the legal day of receipt
	 * @param reason why that day lies back, {@literal null} when it does not need a
	 * reason
	 */
	public record Receipt(Channel channel, Instant at, LocalDate on, String reason) {
	}

}
