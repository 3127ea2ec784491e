package onewindow.office.verification;

import java.util.List;

import onewindow.casework.cases.CaseFile;
import onewindow.outgoing.notification.NoticeKind;
import onewindow.outgoing.notification.NoticeText;

import org.springframework.stereotype.Component;

/**
 * Tells the applicant when officers come, and what they found to be mended.
 */
@Component
class VerificationNotices implements NoticeText<VerificationNotices.Kind> {

	private final Visits visits;

	VerificationNotices(Visits visits) {
		this.visits = visits;
	}

	@Override
	public List<Kind> kinds() {
		return List.of(Kind.values());
	}

	@Override
	public String text(Kind kind, CaseFile caseFile, String window) {
		if (kind == Kind.FIX_BY) {
			return "经现场核查需要整改，请于%s前整改完毕，届时复查。".formatted(this.visits.fixBy(caseFile.number()).orElseThrow());
		}
		Appointment visit = this.visits.appointment(caseFile.number());
		return "定于%s%s现场核查，地点：%s，请予配合。".formatted(visit.day(), visit.time(), visit.place());
	}

	/** What this room tells. */
	enum Kind implements NoticeKind {

		/** Officers will come. */
		VERIFICATION("verification"),
		/** Officers found something to be mended. */
		FIX_BY("fixBy");

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
