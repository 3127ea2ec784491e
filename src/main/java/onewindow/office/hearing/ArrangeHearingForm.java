package onewindow.office.hearing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.gate.TaskForm;
import onewindow.engine.staff.StaffDirectory;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Unit;
import onewindow.foundation.catalogue.Unit.Role;
import onewindow.foundation.forms.Answers;

import org.springframework.stereotype.Component;

/**
 * 安排听证: day, place and host (行政许可法 Art. 48).
 */
@Component
class ArrangeHearingForm implements TaskForm {

	private final Hearings hearings;

	private final HearingRows rows;

	private final HearingDates dates;

	private final Catalogue catalogue;

	private final StaffDirectory staff;

	ArrangeHearingForm(Hearings hearings, HearingRows rows, HearingDates dates, Catalogue catalogue,
			StaffDirectory staff) {
		this.hearings = hearings;
		this.rows = rows;
		this.dates = dates;
		this.catalogue = catalogue;
		this.staff = staff;
	}

	@Override
	public String id() {
		return "arrange-hearing";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		Answers answers = submission.answers();
		LocalDate day = answers.requireDate("hearingOn");
		HearingRules.requireLawfulDay(day, this.dates.isWorkingDay(day), this.dates.earliest(),
				this.dates.organiseDue(submission.number()));
		HearingRules.requireEnoughDays(answers.number("daysNeeded").intValueExact(), this.dates.workingDaysUntil(day));
		String host = answers.require("host");
		HearingRules.requireColleague(host, this.staff.peopleIn(submission.unit().group()).keySet());
		HearingRules.requireImpartialHost(host, examiners(submission.caseFile()));
		this.rows.arrange(submission.number(), answers, submission.act());
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
				"**组织期限**　最早%s，最迟%s".formatted(this.dates.earliest(), this.dates.organiseDue(caseFile.number())));
	}

}
