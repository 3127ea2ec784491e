package onewindow.speciallaw.firerisk;

import java.util.List;

import onewindow.casework.cases.CaseFile;
import onewindow.outgoing.notification.NoticeKind;
import onewindow.outgoing.notification.NoticeText;

import org.springframework.stereotype.Component;

/**
 * Tells holders whether their licences hold.
 */
@Component
class LicenceNotices implements NoticeText<LicenceNotices.Kind> {

	private final MeasureRows measures;

	LicenceNotices(MeasureRows measures) {
		this.measures = measures;
	}

	@Override
	public List<Kind> kinds() {
		return List.of(Kind.values());
	}

	@Override
	public String text(Kind kind, CaseFile caseFile, String window) {
		return (kind == Kind.LICENCE_RESUMED) ? "的许可已恢复，请按许可证载明的时间、地点和条件活动。"
				: "的许可因火险命令%s，不得用火或者进入有关区域，正在活动的请立即停止、撤离，详见决定书。"
					.formatted(this.measures.newestAgainst(caseFile.number()).change().zh());
	}

	/** What this room tells. */
	enum Kind implements NoticeKind {

		/** A licence does not hold now. */
		LICENCE_CHANGED("licenceChanged"),
		/** A suspended licence holds again. */
		LICENCE_RESUMED("licenceResumed");

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
