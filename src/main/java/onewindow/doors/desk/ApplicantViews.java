package onewindow.doors.desk;

import java.util.List;

import onewindow.casework.cases.Applicant;
import onewindow.casework.cases.Applicant.Help;
import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.VisibleCases;
import onewindow.counter.intake.Amendment;
import onewindow.counter.intake.Amendments;
import onewindow.doors.desk.CaseView.AmendmentRow;
import onewindow.doors.desk.CaseView.ApplicantRef;
import onewindow.doors.desk.CaseView.NoticeRow;
import onewindow.doors.desk.CaseView.StatementRow;
import onewindow.doors.desk.CaseView.TellingRow;
import onewindow.engine.staff.StaffDirectory;
import onewindow.foundation.shared.Masking;
import onewindow.office.statement.Statements;
import onewindow.outgoing.notification.Notice.Telling;
import onewindow.outgoing.notification.NoticeLedger;

import org.springframework.stereotype.Component;

/**
 * What of a case concerns its applicant. Whoever was only shown the case gets to see that
 * there is one, and how the case goes on.
 */
@Component
class ApplicantViews {

	private final VisibleCases visible;

	private final CaseFiles cases;

	private final NoticeLedger notices;

	private final Statements statements;

	private final Amendments amendments;

	private final StaffDirectory staff;

	ApplicantViews(VisibleCases visible, CaseFiles cases, NoticeLedger notices, Statements statements,
			Amendments amendments, StaffDirectory staff) {
		this.visible = visible;
		this.cases = cases;
		this.notices = notices;
		this.statements = statements;
		this.amendments = amendments;
		this.staff = staff;
	}

	ApplicantRef of(CaseFile file) {
		Applicant applicant = this.cases.applicant(file.number());
		if (!this.visible.showsApplicant(file)) {
			return new ApplicantRef(applicant.type(), Masking.maskName(applicant.name()), null, null, null, null, null,
					null, null, null, false);
		}
		Help help = applicant.help();
		return new ApplicantRef(applicant.type(), applicant.name(), applicant.identity().kind().code(),
				applicant.maskedIdNumber(), Masking.mask(applicant.phone()), Masking.mask(applicant.email()),
				applicant.contact().way().code(), (applicant.agent() != null) ? applicant.agent().name() : null,
				(help.guardian() != null) ? help.guardian().name() : null,
				(help.interpreter() != null) ? help.interpreter().name() : null, help.thumbPrint());
	}

	List<StatementRow> statements(CaseFile file) {
		boolean whole = this.visible.showsApplicant(file);
		return this.statements.of(file.number())
			.stream()
			.map(statement -> new StatementRow(statement.speaker().code(), statement.takenOn(),
					whole ? statement.content() : null, whole ? statement.answer() : null))
			.toList();
	}

	List<AmendmentRow> amendments(CaseFile file) {
		if (!this.visible.showsApplicant(file)) {
			return List.of();
		}
		return this.amendments.of(file.number())
			.stream()
			.map(amendment -> new AmendmentRow(amendment.label(), shown(amendment, amendment.before()),
					shown(amendment, amendment.after()), this.staff.nameOf(amendment.amendedBy()),
					amendment.amendedOn()))
			.toList();
	}

	private static String shown(Amendment amendment, String text) {
		return amendment.personal() ? Masking.mask(text) : text;
	}

	List<NoticeRow> notices(CaseFile file) {
		boolean showsApplicant = this.visible.showsApplicant(file);
		return this.notices.of(file.number())
			.stream()
			.map(notice -> new NoticeRow(notice.kind().code(), notice.sending().channel().code(),
					showsApplicant ? Masking.mask(notice.sending().recipient()) : null, notice.sending().state().code(),
					CaseViews.at(notice.createdAt()), CaseViews.at(notice.sending().sentAt()),
					telling(notice.telling())))
			.toList();
	}

	private TellingRow telling(Telling telling) {
		return (telling != null) ? new TellingRow(telling.how().code(), telling.trackingNumber(),
				this.staff.nameOf(telling.by()), CaseViews.at(telling.at())) : null;
	}

}
