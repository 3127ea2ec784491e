package onewindow.office.verification;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.gate.TaskForm;
import onewindow.engine.staff.StaffDirectory;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Unit.Role;
import onewindow.foundation.forms.Answers;
import onewindow.foundation.shared.Hall;
import onewindow.foundation.shared.InvalidInput;

import org.springframework.stereotype.Component;

/**
 * 安排现场核查: when, where, and which two officers of the unit go there.
 */
@Component
class ScheduleVerificationForm implements TaskForm {

	private final Visits visits;

	private final VisitRows rows;

	private final StaffDirectory staff;

	private final Catalogue catalogue;

	private final Clock clock;

	ScheduleVerificationForm(Visits visits, VisitRows rows, StaffDirectory staff, Catalogue catalogue, Clock clock) {
		this.visits = visits;
		this.rows = rows;
		this.staff = staff;
		this.catalogue = catalogue;
		this.clock = clock;
	}

	@Override
	public String id() {
		return "schedule-verification";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		Answers answers = submission.answers();
		for (String field : List.of("firstVerifier", "secondVerifier")) {
			if (!this.staff.holds(answers.require(field), submission.unit(), Role.VERIFY)) {
				throw new InvalidInput(field, VerificationRefusal.NOT_A_VERIFIER);
			}
		}
		VerificationRules.requireTwoOfficersInTime(answers.require("firstVerifier"), answers.require("secondVerifier"),
				answers.requireDate("appointmentOn"), Hall.today(this.clock));
		this.rows.arrange(submission.number(), answers, submission.act());
		return Map.of();
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		List<Map<String, String>> verifiers = this.staff
			.peopleIn(this.catalogue.unit(caseFile.unitId()).group(Role.VERIFY))
			.entrySet()
			.stream()
			.map(person -> Map.of("value", person.getKey(), "label", person.getValue()))
			.toList();
		return Map.of("verifiers", verifiers, "verificationNote", this.visits.recordedSoFar(caseFile));
	}

}
