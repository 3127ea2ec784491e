package onewindow.outgoing.notification;

import java.util.Locale;

import onewindow.foundation.shared.Coded;

/**
 * To whom a notice goes.
 */
enum Audience implements Coded {

	/** Who applies. */
	APPLICANT,
	/** Who works here. */
	STAFF;

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
