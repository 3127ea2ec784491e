package onewindow.outgoing.notification;

import onewindow.foundation.shared.Coded;

/**
 * What a notice tells. Each room lists what it tells as an enum.
 */
public interface NoticeKind extends Coded {

	/**
	 * Whether the applicant gets it on paper in the same moment, when there in person.
	 * @return {@literal false} for most
	 */
	default boolean isHandedOver() {
		return false;
	}

}
