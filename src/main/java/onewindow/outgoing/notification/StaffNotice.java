package onewindow.outgoing.notification;

import java.util.Locale;

/**
 * What staff are told.
 */
enum StaffNotice implements NoticeKind {

	/** A card was booked. */
	CARD,
	/** A task is urged (催办). */
	URGING,
	/** A case is shown to them (抄送). */
	COPY,
	/** Something is wrong with the hall, for example that a calendar is missing. */
	WARNING;

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
