package onewindow.outgoing.notification;

import java.util.HashSet;
import java.util.Set;

import onewindow.casework.assignment.StaffTold;
import onewindow.casework.assignment.StaffTold.Subject;
import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseFiles;
import onewindow.engine.staff.StaffDirectory;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells staff by e-mail what colleagues want of them. Where there is no mail server, the
 * form of the task says it.
 */
@Component
class StaffNotices {

	private final NoticeLedger ledger;

	private final Channels channels;

	private final CaseFiles cases;

	private final StaffDirectory staff;

	StaffNotices(NoticeLedger ledger, Channels channels, CaseFiles cases, StaffDirectory staff) {
		this.ledger = ledger;
		this.channels = channels;
		this.cases = cases;
		this.staff = staff;
	}

	@EventListener
	void tell(StaffTold told) {
		if (!this.channels.has(NoticeChannel.EMAIL)) {
			return;
		}
		CaseFile caseFile = this.cases.get(told.number());
		Set<String> mailboxes = new HashSet<>(this.staff.mailboxesOf(told.people()));
		told.groups().forEach(group -> mailboxes.addAll(this.staff.mailboxesIn(group)));
		String text = "%s\n办件：%s（%s）。请在任务列表中查看。".formatted(told.text(), caseFile.itemName(), caseFile.number());
		mailboxes.forEach(mailbox -> this.ledger.tellStaff(told.number(), kindOf(told.subject()),
				told.subject().element(), mailbox, text));
	}

	private static StaffNotice kindOf(Subject subject) {
		return (subject == Subject.URGING) ? StaffNotice.URGING : StaffNotice.COPY;
	}

}
