package onewindow.office.examination;

import java.util.List;
import java.util.Locale;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseState;
import onewindow.outgoing.notification.NoticeKind;
import onewindow.outgoing.notification.NoticeText;

import org.springframework.stereotype.Component;

/**
 * Tells the applicant that a decision is made.
 */
@Component
class ExaminationNotice implements NoticeText<ExaminationNotice.Kind> {

	@Override
	public List<Kind> kinds() {
		return List.of(Kind.values());
	}

	@Override
	public String text(Kind kind, CaseFile caseFile, String window) {
		return (caseFile.state() == CaseState.GRANTED) ? "已准予许可，将按您选择的方式送达。" : "不予许可，理由和救济途径见决定书，将按您选择的方式送达。";
	}

	/** What this room tells. */
	enum Kind implements NoticeKind {

		/** The decision is made. */
		DECIDED;

		@Override
		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
