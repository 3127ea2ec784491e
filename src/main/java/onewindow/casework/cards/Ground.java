package onewindow.casework.cards;

import java.util.Map;

import onewindow.engine.workflow.TableCase;
import onewindow.foundation.shared.Coded;

/**
 * Why a card was booked. The grounds about a case as a whole are {@link CaseGround},
 * those about a step {@link StepGround}.
 */
public interface Ground extends Coded, TableCase {

	/** The table that says who is told of a card. */
	String RECIPIENTS = "card-recipients";

	/**
	 * The colour of a card on this ground.
	 * @return never {@literal null}
	 */
	Colour colour();

	@Override
	default String table() {
		return RECIPIENTS;
	}

	@Override
	default Map<String, Object> inputs() {
		return Map.of("colour", colour().code(), "ground", code());
	}

}
