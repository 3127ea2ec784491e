package onewindow.casework.assignment;

import java.util.Locale;

import onewindow.foundation.shared.Coded;

/**
 * What was done with a task besides doing it.
 */
enum HandoverKind implements Coded {

	/** Given to a colleague for good (转办). */
	TRANSFER("Command_Transfer"),
	/** Lent for help (委派). */
	DELEGATION("Command_Delegate"),
	/** Given back with what was found (交回). */
	RETURN("Command_GiveBack"),
	/** Urged (催办). */
	URGING("Command_Urge"),
	/** Taken back by whoever had done it (撤回). */
	RECALL("Command_Recall");

	private final String element;

	HandoverKind(String element) {
		this.element = element;
	}

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Under which the timeline books it. */
	String element() {
		return this.element;
	}

}
