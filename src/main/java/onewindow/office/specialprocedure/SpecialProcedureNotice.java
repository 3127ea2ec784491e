package onewindow.office.specialprocedure;

import java.util.List;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.clock.LedgerEntry;
import onewindow.casework.clock.LegalClock;
import onewindow.outgoing.notification.NoticeKind;
import onewindow.outgoing.notification.NoticeText;

import org.springframework.stereotype.Component;

/**
 * Tells the applicant that a special procedure stops the clock.
 */
@Component
class SpecialProcedureNotice implements NoticeText<SpecialProcedureNotice.Kind> {

	private final LegalClock clock;

	SpecialProcedureNotice(LegalClock clock) {
		this.clock = clock;
	}

	@Override
	public List<Kind> kinds() {
		return List.of(Kind.values());
	}

	@Override
	public String text(Kind kind, CaseFile caseFile, String window) {
		LedgerEntry opened = this.clock.ledger(caseFile.number())
			.stream()
			.filter(entry -> entry.kind() == LedgerEntry.Kind.EXCLUSION_OPENED)
			.reduce((earlier, later) -> later)
			.orElseThrow();
		return "依法需要%s，约%d个工作日，所需时间不计入办理期限，详见特别程序告知书。".formatted(opened.subject().zh(), opened.days());
	}

	/** What this room tells. */
	enum Kind implements NoticeKind {

		/** A special procedure stops the clock. */
		SPECIAL_PROCEDURE;

		@Override
		public String code() {
			return "specialProcedure";
		}

	}

}
