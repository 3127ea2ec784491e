package onewindow.counter.intake;

import onewindow.outgoing.notification.NoticeKind;

/**
 * What applicants are told of their applications.
 */
enum IntakeNotice implements NoticeKind {

	/** The materials are in. */
	RECEIVED("received"),
	/** Something must be corrected. */
	CORRECTION("correction"),
	/** Nothing was supplied in time. */
	RETURNED("returned"),
	/** The applicant's withdrawal is confirmed. */
	WITHDRAWN("withdrawn"),
	/** The application is accepted. */
	ACCEPTED("accepted"),
	/** The application is not accepted. */
	NOT_ACCEPTED("notAccepted"),
	/** Another unit takes over. */
	REDIRECTED("redirected"),
	/** Received, decided and handed over at once. */
	HANDLED("handled");

	private final String code;

	IntakeNotice(String code) {
		this.code = code;
	}

	@Override
	public String code() {
		return this.code;
	}

	@Override
	public boolean isHandedOver() {
		return this == RECEIVED || this == HANDLED;
	}

}
