package onewindow.speciallaw.licences;

import java.util.List;

import onewindow.casework.cases.CaseFile;
import onewindow.outgoing.notification.NoticeKind;
import onewindow.outgoing.notification.NoticeText;

import org.springframework.stereotype.Component;

/**
 * Tells holders to restore the land that they used.
 */
@Component
class RestorationNotices implements NoticeText<RestorationNotices.Kind> {

	private final RestorationChecks checks;

	RestorationNotices(RestorationChecks checks) {
		this.checks = checks;
	}

	@Override
	public List<Kind> kinds() {
		return List.of(Kind.values());
	}

	@Override
	public String text(Kind kind, CaseFile caseFile, String window) {
		return (kind == Kind.RESTORE) ? "使用期限已满，请在一年内恢复植被和林业生产条件，期满将现场核查。"
				: "经核查尚未恢复植被，请在%s前恢复，详见整改通知书。".formatted(this.checks.fixBy(caseFile.number()).orElseThrow());
	}

	/** What this room tells. */
	enum Kind implements NoticeKind {

		/** The term has ended, and the land must be restored. */
		RESTORE("restore"),
		/** The land is not restored. */
		RESTORATION_ORDERED("restorationOrdered");

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
