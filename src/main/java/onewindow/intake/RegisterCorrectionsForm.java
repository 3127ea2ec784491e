package onewindow.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import onewindow.cases.CaseFile;
import onewindow.cases.CaseFiles;
import onewindow.clock.Deadlines;
import onewindow.gate.TaskForm;
import onewindow.materials.CaseMaterial;
import onewindow.materials.CaseMaterials;
import onewindow.materials.SupplyRules;
import onewindow.shared.CaseNumber;
import onewindow.shared.Hall;

import org.springframework.stereotype.Component;

/**
 * 登记补正材料: books what the applicant brings, in one or several deliveries. The five days
 * run anew from the day on which the last of it came.
 */
@Component
class RegisterCorrectionsForm implements TaskForm {

	private final CaseFiles cases;

	private final CaseMaterials materials;

	private final Deadlines deadlines;

	private final Clock clock;

	RegisterCorrectionsForm(CaseFiles cases, CaseMaterials materials, Deadlines deadlines, Clock clock) {
		this.cases = cases;
		this.materials = materials;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	@Override
	public String id() {
		return "register-corrections";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		CaseNumber number = submission.caseFile().number();
		List<String> supplied = submission.answers().list("supplied");
		LocalDate today = Hall.today(this.clock);
		LocalDate suppliedOn = submission.answers().date("suppliedOn").orElse(today);
		List<CaseMaterial> outstanding = outstanding(number);
		SupplyRules.mayBeRegistered(supplied, suppliedOn, today, outstanding,
				new SupplyRules.Request("补正告知书", "告知补正", this.deadlines.answeredOn(number)));
		this.materials.supply(number, supplied);
		boolean allSupplied = outstanding.stream().map(CaseMaterial::id).allMatch(supplied::contains);
		if (allSupplied) {
			this.cases.correct(number, suppliedOn);
		}
		return Map.of("allSupplied", allSupplied);
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		return Map.of("outstandingMaterials",
				outstanding(caseFile.number()).stream().map(CaseMaterial::asChoice).toList());
	}

	private List<CaseMaterial> outstanding(CaseNumber number) {
		return this.materials.of(number).stream().filter(CaseMaterial::outstanding).toList();
	}

}
