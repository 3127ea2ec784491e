package onewindow.outgoing.notification;

/**
 * What applicants are told of the rooms below this one, which tell nobody anything
 * themselves.
 */
enum CaseworkNotice implements NoticeKind {

	/** Some materials may be supplied later. */
	DEFERRED("deferred"),
	/** Deferred materials are still owed. */
	OWED("owed"),
	/** Everything deferred has come. */
	DEFERRED_SUPPLIED("deferredSupplied"),
	/** Something deferred has not come in time. */
	DEFERRAL_OVERDUE("deferralOverdue"),
	/** A special procedure has ended, and the clock runs on. */
	CLOCK_RESUMED("clockResumed"),
	/** The limit of the law is extended. */
	EXTENDED("extended"),
	/** The calendar has changed, and with it the limits. */
	LIMITS_MOVED("limitsMoved");

	private final String code;

	CaseworkNotice(String code) {
		this.code = code;
	}

	@Override
	public String code() {
		return this.code;
	}

}
