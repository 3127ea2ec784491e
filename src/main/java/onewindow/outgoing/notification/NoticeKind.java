package onewindow.outgoing.notification;

import onewindow.foundation.shared.Coded;

/**
 * What a notice tells. Each room lists what it tells as an enum.
 */
public interface NoticeKind extends Coded {

}
