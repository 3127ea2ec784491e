package onewindow.counter.delivery;

import java.util.List;
import java.util.Locale;

import onewindow.casework.cases.CaseFile;
import onewindow.outgoing.notification.NoticeKind;
import onewindow.outgoing.notification.NoticeText;

import org.springframework.stereotype.Component;

/**
 * Tells the applicant that the result is delivered.
 */
@Component
class DeliveryNotice implements NoticeText<DeliveryNotice.Kind> {

	@Override
	public List<Kind> kinds() {
		return List.of(Kind.values());
	}

	@Override
	public String text(Kind kind, CaseFile caseFile, String window) {
		return "的办理结果已送达，本件办结。感谢您的配合。";
	}

	/** What this room tells. */
	enum Kind implements NoticeKind {

		/** The result is delivered. */
		DELIVERED;

		@Override
		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
