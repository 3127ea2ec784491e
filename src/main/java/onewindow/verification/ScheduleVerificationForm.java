package onewindow.verification;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import onewindow.cases.CaseFile;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.Unit.Role;
import onewindow.forms.Answers;
import onewindow.gate.TaskForm;
import onewindow.shared.Hall;
import onewindow.shared.InvalidInput;
import onewindow.staff.StaffDirectory;

import org.springframework.stereotype.Component;

/**
 * 安排现场核查: when, where, and which two officers of the unit go there.
 */
@Component
class ScheduleVerificationForm implements TaskForm {

	private final Appointments appointments;

	private final StaffDirectory staff;

	private final Catalogue catalogue;

	private final Clock clock;

	ScheduleVerificationForm(Appointments appointments, StaffDirectory staff, Catalogue catalogue, Clock clock) {
		this.appointments = appointments;
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
				throw new InvalidInput(field, "应为本单位的核查人员");
			}
		}
		VerificationRules.mayBeScheduled(answers.require("firstVerifier"), answers.require("secondVerifier"),
				answers.date("appointmentOn").orElseThrow(), Hall.today(this.clock));
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
		return Map.of("verifiers", verifiers, "verificationNote", this.appointments.recordedSoFar(caseFile));
	}

}
