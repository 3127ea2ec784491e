package onewindow.cases;

import java.time.Instant;
import java.time.LocalDate;

import onewindow.shared.CaseNumber;

/**
 * A case (办件).
 *
 * @param number its number
 * @param itemId the item
 * @param itemName the item's name when the case was opened
 * @param unitId the unit that answers for it
 * @param windowNo the window at which it was opened
 * @param state how far it has come
 * @param channel how it came in
 * @param receivedAt when it was entered
 * @param receivedOn the legal day of receipt
 * @param correctedOn the day on which all corrections were in, {@literal null} when there
 * were none or they are not
 * @param receivedOnReason why the day of receipt lies back, {@literal null} when it does
 * not need a reason
 */
public record CaseFile(CaseNumber number, String itemId, String itemName, String unitId, String windowNo,
		CaseState state, Channel channel, Instant receivedAt, LocalDate receivedOn, LocalDate correctedOn,
		String receivedOnReason) {

	/**
	 * The day from which the days for telling the applicant about acceptance run (行政许可法
	 * Art. 32(4)).
	 * @return the day of the last correction, or of receipt when there was none
	 */
	public LocalDate completeOn() {
		return (this.correctedOn != null) ? this.correctedOn : this.receivedOn;
	}

}
