package onewindow.office.verification;

import java.time.LocalDate;
import java.util.Optional;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.gate.Markdown;
import onewindow.engine.staff.StaffDirectory;
import onewindow.foundation.shared.CaseNumber;
import onewindow.office.examination.Finding;
import onewindow.office.verification.VisitRecord.Findings;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What was arranged and recorded last, and how people read it.
 */
@Component
@Order(1)
class Visits implements Finding {

	private final VisitRows rows;

	private final StaffDirectory staff;

	Visits(VisitRows rows, StaffDirectory staff) {
		this.rows = rows;
		this.staff = staff;
	}

	Appointment appointment(CaseNumber number) {
		return this.rows.appointment(number)
			.orElseThrow(() -> new IllegalStateException("No visit was arranged in " + number));
	}

	VisitRecord record(CaseNumber number) {
		return this.rows.record(number)
			.orElseThrow(() -> new IllegalStateException("No visit was recorded in " + number));
	}

	/** By when what the last visit found is to be mended. */
	Optional<LocalDate> fixBy(CaseNumber number) {
		return this.rows.record(number).map(VisitRecord::findings).map(Findings::fixBy);
	}

	/** The visit as arranged, for a form. */
	String arranged(CaseFile caseFile) {
		Appointment visit = appointment(caseFile.number());
		return "**核查安排**　%s %s，%s　核查人员：%s、%s　核查内容：%s".formatted(visit.day(), Markdown.escape(visit.time()),
				Markdown.escape(visit.place()), Markdown.escape(this.staff.nameOf(visit.officers().first())),
				Markdown.escape(this.staff.nameOf(visit.officers().second())), Markdown.escape(visit.itemsToCheck()));
	}

	/**
	 * What an earlier visit found, for whoever arranges the next one; empty before the
	 * first.
	 */
	String recordedSoFar(CaseFile caseFile) {
		return this.rows.record(caseFile.number()).map(this::text).orElse("");
	}

	/** The visit as recorded, for the form of whoever signs it too. */
	String recorded(CaseFile caseFile) {
		return text(record(caseFile.number()));
	}

	private String text(VisitRecord visit) {
		String who = Markdown.escape(this.staff.nameOf(visit.recordedBy()));
		if (visit.findings() == null) {
			return "**改期**（%s）　%s".formatted(who, Markdown.escape(visit.rescheduleReason()));
		}
		return "**核查笔录**（%s填写）　核查日期：%s　核查情况：%s　结论：%s".formatted(who, visit.findings().verifiedOn(),
				Markdown.escape(visit.findings().text()), visit.findings().conclusion().zh());
	}

	@Override
	public Optional<String> paragraph(CaseFile caseFile) {
		return this.rows.record(caseFile.number())
			.filter(visit -> visit.findings() != null)
			.map(visit -> "现场核查（%s，%s）：%s。%s".formatted(this.staff.nameOf(visit.recordedBy()),
					visit.findings().verifiedOn(), visit.findings().conclusion().zh(),
					Markdown.escape(visit.findings().text())));
	}

}
