package onewindow.hearing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import onewindow.cases.CaseFile;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.Unit;
import onewindow.catalogue.Unit.Role;
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
		LocalDate day = submission.answers().date("hearingOn").orElseThrow();
		HearingRules.mayBeHeldOn(day, this.hearings.isWorkingDay(day), this.hearings.earliest(),
				this.hearings.organiseDue(number));
		HearingRules.lastsLongEnough(((BigDecimal) submission.answers().values().get("daysNeeded")).intValueExact(),
				this.hearings.workingDaysUntil(day));
		String host = submission.answers().require("host");
		if (!this.staff.peopleIn(submission.unit().group()).containsKey(host)) {
			throw new InvalidInput("host", "应为本单位的工作人员");
		}
		Set<String> examiners = examiners(submission.caseFile());
		examiners.add(submission.actor().id());
		HearingRules.mayHost(host, examiners);
		return Map.of();
	}

	/**
	 * Those who have done something in the case, and those whose post it is to examine or
	 * decide.
	 */
	private Set<String> examiners(CaseFile caseFile) {
		Unit unit = this.catalogue.unit(caseFile.unitId());
		Set<String> examiners = new HashSet<>(this.hearings.handlers(caseFile.number()));
		examiners.addAll(this.staff.peopleIn(unit.group(Role.REVIEW)).keySet());
		examiners.addAll(this.staff.peopleIn(unit.group(Role.DECIDE)).keySet());
		return examiners;
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		Set<String> examiners = examiners(caseFile);
		List<Map<String, String>> hosts = this.staff.peopleIn(this.catalogue.unit(caseFile.unitId()).group())
			.entrySet()
			.stream()
			.filter(person -> !examiners.contains(person.getKey()))
			.map(person -> Map.of("value", person.getKey(), "label", person.getValue()))
			.toList();
		return Map.of("possibleHosts", hosts, "hearingNote",
				"**组织期限**　最早%s，最迟%s".formatted(this.hearings.earliest(), this.hearings.organiseDue(caseFile.number())));
	}

}
