package onewindow.office.hearing;

import onewindow.casework.cards.Colour;
import onewindow.casework.cards.StepGround;

/**
 * Why a card is about a hearing.
 */
enum HearingCard implements StepGround {

	/** A hearing was asked for and not held in time (行政许可法 Art. 47, 72). */
	NOT_HELD;

	@Override
	public String code() {
		return "hearingNotHeld";
	}

	@Override
	public Colour colour() {
		return Colour.RED;
	}

	@Override
	public String zh() {
		return "未按期组织听证";
	}

}
