package onewindow.office.hearing;

import java.util.List;

import onewindow.casework.cases.CaseFile;
import onewindow.outgoing.notification.NoticeKind;
import onewindow.outgoing.notification.NoticeText;

import org.springframework.stereotype.Component;

/**
 * Tells the applicant of the right to a hearing, and when it is.
 */
@Component
class HearingNotices implements NoticeText<HearingNotices.Kind> {

	private final Hearings hearings;

	HearingNotices(Hearings hearings) {
		this.hearings = hearings;
	}

	@Override
	public List<Kind> kinds() {
		return List.of(Kind.values());
	}

	@Override
	public String text(Kind kind, CaseFile caseFile, String window) {
		if (kind == Kind.HEARING_RIGHT) {
			return "您和利害关系人可以在5个工作日内要求听证，详见听证告知书，请到%s领取或者来电询问。".formatted(window);
		}
		HearingArrangement hearing = this.hearings.arrangement(caseFile.number());
		return "定于%s%s举行听证，地点：%s，听证不收取费用，所需时间不计入办理期限。".formatted(hearing.day(), hearing.time(), hearing.place());
	}

	/** What this room tells. */
	enum Kind implements NoticeKind {

		/** Those concerned may ask for a hearing. */
		HEARING_RIGHT("hearingRight"),
		/** A hearing takes place. */
		HEARING("hearing");

		private final String code;

		Kind(String code) {
			this.code = code;
		}

		@Override
		public String code() {
			return this.code;
		}

	}

}
