package onewindow.casework.deferral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.gate.TaskForm;
import onewindow.casework.materials.CaseMaterial;
import onewindow.casework.materials.CaseMaterials;
import onewindow.casework.materials.SupplyRules;
import onewindow.foundation.shared.Hall;

import org.springframework.stereotype.Component;

/**
 * 登记后补材料: books what the applicant brings of what is owed, in one or several deliveries.
 */
@Component
class SupplyDeferredForm implements TaskForm {

	private final Deferrals deferrals;

	private final CaseMaterials materials;

	private final OwedList owedList;

	private final Clock clock;

	SupplyDeferredForm(Deferrals deferrals, CaseMaterials materials, OwedList owedList, Clock clock) {
		this.deferrals = deferrals;
		this.materials = materials;
		this.owedList = owedList;
		this.clock = clock;
	}

	@Override
	public String id() {
		return "supply-deferred";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		CaseFile caseFile = submission.caseFile();
		List<String> supplied = submission.answers().list("supplied");
		LocalDate today = Hall.today(this.clock);
		LocalDate suppliedOn = submission.answers().date("suppliedOn").orElse(today);
		Deferral deferral = this.deferrals.of(caseFile.number()).orElseThrow();
		SupplyRules.requireWanted(supplied, suppliedOn, today, this.materials.owed(caseFile.number()),
				new SupplyRules.Request("容缺受理通知书", "容缺受理", LocalDate.ofInstant(deferral.startedAt(), Hall.ZONE)));
		return Map.of("deferredSupplied", this.deferrals.supply(caseFile.number(), supplied, suppliedOn));
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		List<Map<String, String>> choices = this.materials.owed(caseFile.number())
			.stream()
			.map(CaseMaterial::asChoice)
			.toList();
		return Map.of("deferralNote", this.owedList.text(caseFile.number()), "owedMaterials", choices);
	}

}
