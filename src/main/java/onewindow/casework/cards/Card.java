package onewindow.casework.cards;

import java.time.Instant;

/**
 * A card.
 *
 * @param id in the order of booking, 0 while it is not booked
 * @param colour how grave it is
 * @param ground why
 * @param subject what it is about where a case may have several on one ground, for
 * example a step; empty otherwise
 * @param unitId the unit that answers for it
 * @param dueAt from when it was due
 * @param cancellation who cancelled it, {@literal null} while it counts
 */
public record Card(long id, Colour colour, Ground ground, String subject, String unitId, Instant dueAt,
		Cancellation cancellation) {

	/**
	 * Why, as people say it.
	 * @return for example 环节超期（现场核查）
	 */
	public String reason() {
		return reason(this.ground, this.subject);
	}

	static String reason(Ground ground, String subject) {
		return ground.zh() + (subject.isEmpty() ? "" : "（" + subject + "）");
	}

	/**
	 * A cancelled card stays visible and counts no longer.
	 *
	 * @param by who cancelled it
	 * @param at when
	 * @param reason why: a fault of the system, force majeure
	 */
	public record Cancellation(String by, Instant at, String reason) {
	}

	/**
	 * Whether the card counts.
	 * @return {@literal false} once it was cancelled
	 */
	public boolean counts() {
		return this.cancellation == null;
	}

}
