package onewindow.outgoing.notification;

import onewindow.engine.staff.Groups;
import onewindow.engine.staff.StaffDirectory;

import org.springframework.stereotype.Component;

/**
 * Warns the centre's supervision of what nobody may overlook.
 */
@Component
class SupervisionMail {

	private final NoticeLedger ledger;

	private final Channels channels;

	private final StaffDirectory staff;

	SupervisionMail(NoticeLedger ledger, Channels channels, StaffDirectory staff) {
		this.ledger = ledger;
		this.channels = channels;
		this.staff = staff;
	}

	/** Where there is no mail server, the log says it. */
	void warn(String key, String text) {
		if (this.channels.has(NoticeChannel.EMAIL)) {
			this.staff.mailboxesIn(Groups.SUPERVISION).forEach(mailbox -> this.ledger.warn(key, mailbox, text));
		}
	}

}
