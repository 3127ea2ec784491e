package onewindow.outgoing.notification;

import onewindow.casework.cards.CardUnexplained;
import onewindow.engine.staff.Groups;
import onewindow.engine.staff.StaffDirectory;
import onewindow.foundation.catalogue.Catalogue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Warns the centre's supervision of what nobody may overlook.
 */
@Component
class SupervisionMail {

	private static final Logger LOG = LoggerFactory.getLogger(SupervisionMail.class);

	private final NoticeLedger ledger;

	private final Channels channels;

	private final StaffDirectory staff;

	private final Catalogue catalogue;

	SupervisionMail(NoticeLedger ledger, Channels channels, StaffDirectory staff, Catalogue catalogue) {
		this.catalogue = catalogue;
		this.ledger = ledger;
		this.channels = channels;
		this.staff = staff;
	}

	@EventListener
	void tell(CardUnexplained card) {
		LOG.warn("Nobody has explained the yellow card of case {} in time: {}", card.number(), card.reason());
		warn("card-unexplained:" + card.cardId(), "%s的黄牌（%s，办件%s）超过一个工作日仍未说明原因，请督促该单位负责人说明。"
			.formatted(this.catalogue.unit(card.unitId()).nameZh(), card.reason(), card.number()));
	}

	/** Where there is no mail server, the log says it. */
	void warn(String key, String text) {
		if (this.channels.has(NoticeChannel.EMAIL)) {
			this.staff.mailboxesIn(Groups.SUPERVISION).forEach(mailbox -> this.ledger.warn(key, mailbox, text));
		}
	}

}
