package onewindow.notification;

import java.util.List;

import onewindow.cases.CaseFile;
import onewindow.gate.FormNote;
import onewindow.gate.Markdown;
import onewindow.notification.Notice.State;

import org.springframework.stereotype.Component;

/**
 * Asks whoever opens a task to tell the applicant what nothing else has told: there is
 * only a landline, or the newest notice could not be delivered.
 */
@Component
class NoticeNote implements FormNote {

	private final NoticeLedger ledger;

	NoticeNote(NoticeLedger ledger) {
		this.ledger = ledger;
	}

	@Override
	public String name() {
		return "noticeNote";
	}

	@Override
	public String text(CaseFile caseFile) {
		List<Notice> told = this.ledger.of(caseFile.number());
		Notice newest = told.isEmpty() ? null : told.get(told.size() - 1);
		if (newest == null || newest.state() != State.DESK && newest.state() != State.FAILED) {
			return "";
		}
		return "**请电话或者当面告知申请人**　" + Markdown.escape(newest.body());
	}

}
