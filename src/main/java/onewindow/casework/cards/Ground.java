package onewindow.casework.cards;

import onewindow.foundation.shared.Coded;

/**
 * Why a card was booked. The grounds about a case as a whole are {@link CaseGround},
 * those about a step {@link StepGround}.
 */
public interface Ground extends Coded {

	/**
	 * The colour of a card on this ground.
	 * @return never {@literal null}
	 */
	Colour colour();

	/**
	 * As people say it.
	 * @return for example 超过承诺时限
	 */
	String zh();

}
