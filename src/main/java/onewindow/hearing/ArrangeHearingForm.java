package onewindow.hearing;

import java.util.List;
import java.util.Map;
import java.util.Set;

import onewindow.cases.CaseFile;
import onewindow.catalogue.Catalogue;
import onewindow.gate.TaskForm;
import onewindow.shared.CaseNumber;
import onewindow.shared.InvalidInput;
import onewindow.staff.StaffDirectory;

import org.springframework.stereotype.Component;

/**
 * 安排听证: day, place and host (行政许可法 Art. 48).
 */
@Component
class ArrangeHearingForm implements TaskForm {

	private final Hearings hearings;

	private final Catalogue catalogue;

	private final StaffDirectory staff;

	ArrangeHearingForm(Hearings hearings, Catalogue catalogue, StaffDirectory staff) {
		this.hearings = hearings;
		this.catalogue = catalogue;
		this.staff = staff;
	}

	@Override
	public String id() {
		return "arrange-hearing";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		CaseNumber number = submission.caseFile().number();
		var day = submission.answers().date("hearingOn").orElseThrow();
		HearingRules.mayBeHeldOn(day, this.hearings.isWorkingDay(day), this.hearings.earliest(),
				this.hearings.organiseDue(number));
		String host = submission.answers().require("host");
		if (!this.staff.peopleIn(submission.unit().group()).containsKey(host)) {
			throw new InvalidInput("host", "应为本单位的工作人员");
		}
		Set<String> handlers = this.hearings.handlers(number);
		handlers.add(submission.actor().id());
		HearingRules.mayHost(host, handlers);
		return Map.of();
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		Set<String> handlers = this.hearings.handlers(caseFile.number());
		List<Map<String, String>> hosts = this.staff.peopleIn(this.catalogue.unit(caseFile.unitId()).group())
			.entrySet()
			.stream()
			.filter(person -> !handlers.contains(person.getKey()))
			.map(person -> Map.of("value", person.getKey(), "label", person.getValue()))
			.toList();
		return Map.of("hosts", hosts, "hearingNote",
				"**组织期限**　最早%s，最迟%s".formatted(this.hearings.earliest(), this.hearings.organiseDue(caseFile.number())));
	}

}
