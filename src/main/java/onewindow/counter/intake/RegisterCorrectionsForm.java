package onewindow.counter.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.gate.TaskForm;
import onewindow.casework.materials.CaseMaterial;
import onewindow.casework.materials.CaseMaterials;
import onewindow.casework.materials.SupplyRules;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Hall;

import org.springframework.stereotype.Component;

/**
 * 登记补正材料: books what the applicant brings, in one or several deliveries. The five days
 * run anew from the day on which the last of it came.
 */
@Component
class RegisterCorrectionsForm implements TaskForm {

	private final CaseFiles cases;

	private final CaseMaterials materials;

	private final Clock clock;

	RegisterCorrectionsForm(CaseFiles cases, CaseMaterials materials, Clock clock) {
		this.cases = cases;
		this.materials = materials;
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
		SupplyRules.requireWanted(supplied, suppliedOn, today, outstanding,
				new SupplyRules.Request("补正告知书", "告知补正", submission.caseFile().stateSince()));
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
