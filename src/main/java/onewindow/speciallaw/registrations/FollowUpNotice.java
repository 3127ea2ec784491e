package onewindow.speciallaw.registrations;

import java.util.List;

import onewindow.casework.cases.CaseFile;
import onewindow.outgoing.notification.NoticeKind;
import onewindow.outgoing.notification.NoticeText;

import org.springframework.stereotype.Component;

/**
 * Tells the applicant that everything is registered.
 */
@Component
class FollowUpNotice implements NoticeText<FollowUpNotice.Kind> {

	@Override
	public List<Kind> kinds() {
		return List.of(Kind.values());
	}

	@Override
	public String text(Kind kind, CaseFile caseFile, String window) {
		return "的后续登记已一并办好，不必再到其他窗口申请。";
	}

	/** What this room tells. */
	enum Kind implements NoticeKind {

		/** What follows a registration is done. */
		FOLLOWED_UP;

		@Override
		public String code() {
			return "followedUp";
		}

	}

}
