package onewindow.office.verification;

import java.time.Clock;
import java.util.Map;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.gate.TaskForm;
import onewindow.foundation.forms.Answers;
import onewindow.foundation.shared.Coded;
import onewindow.foundation.shared.Hall;
import onewindow.office.verification.VisitRecord.Findings;

import org.springframework.stereotype.Component;

/**
 * 填写核查笔录: what one of the two officers found. When the visit could not take place,
 * anybody of the unit's officers has it arranged anew.
 */
@Component
class RecordVerificationForm implements TaskForm {

	private final Visits visits;

	private final VisitRows rows;

	private final Clock clock;

	RecordVerificationForm(Visits visits, VisitRows rows, Clock clock) {
		this.visits = visits;
		this.rows = rows;
		this.clock = clock;
	}

	@Override
	public String id() {
		return "record-verification";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		Answers answers = submission.answers();
		if (answers.require("visit").equals("rescheduled")) {
			this.rows.reschedule(submission.number(), answers.require("rescheduleReason"), submission.act());
			return Map.of("visitDone", false);
		}
		Appointment visit = this.visits.appointment(submission.number());
		Findings findings = findings(answers);
		VerificationRules.requireOfficer(submission.actor(), visit.officers());
		VerificationRules.requireCredibleDates(findings.verifiedOn(), visit.arrangedOn(), findings.fixBy(),
				Hall.today(this.clock));
		this.rows.record(submission.number(), findings, submission.act());
		return Map.of("visitDone", true, "verification", findings.conclusion().code());
	}

	private static Findings findings(Answers answers) {
		return new Findings(answers.requireDate("verifiedOn"), answers.require("findings"),
				Coded.of(Conclusion.class, answers.require("verification")), answers.date("fixBy").orElse(null),
				answers.text("signatureRefusedReason").orElse(null));
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		return Map.of("verificationNote", this.visits.arranged(caseFile));
	}

}
