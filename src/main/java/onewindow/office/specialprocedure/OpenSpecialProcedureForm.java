package onewindow.office.specialprocedure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.clock.SpecialProcedure;
import onewindow.casework.gate.TaskForm;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Item;
import onewindow.foundation.catalogue.Item.Applies;
import onewindow.foundation.catalogue.Stage;
import onewindow.foundation.shared.InvalidInput;

import org.springframework.stereotype.Component;

/**
 * 启动特别程序: names what is needed and how long it takes (行政许可法 Art. 45).
 */
@Component
class OpenSpecialProcedureForm implements TaskForm {

	private static final Set<SpecialProcedure> INSPECTIONS = EnumSet.of(SpecialProcedure.INSPECTION,
			SpecialProcedure.TESTING, SpecialProcedure.QUARANTINE, SpecialProcedure.APPRAISAL);

	private final Catalogue catalogue;

	private final ProcedureRows rows;

	OpenSpecialProcedureForm(Catalogue catalogue, ProcedureRows rows) {
		this.catalogue = catalogue;
		this.rows = rows;
	}

	@Override
	public String id() {
		return "open-special-procedure";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		String chosen = submission.answers().require("specialProcedure");
		SpecialProcedure kind = offered(submission.item()).stream()
			.filter(procedure -> procedure.code().equals(chosen))
			.findFirst()
			.orElseThrow(() -> new InvalidInput("specialProcedure", SpecialProcedureRefusal.NOT_OFFERED));
		this.rows.plan(submission.number(), kind, submission.answers(), submission.act());
		return Map.of(SpecialProcedureBean.KIND, chosen);
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		List<Map<String, String>> choices = offered(this.catalogue.require(caseFile.itemId())).stream()
			.map(procedure -> Map.of("value", procedure.code(), "label", procedure.zh()))
			.toList();
		return Map.of("specialProcedures", choices);
	}

	private static List<SpecialProcedure> offered(Item item) {
		List<SpecialProcedure> offered = new ArrayList<>();
		if (item.stage(Stage.EXPERT_REVIEW) != Applies.NONE) {
			offered.add(SpecialProcedure.EXPERT_REVIEW);
		}
		if (item.stage(Stage.INSPECTION_TESTING) != Applies.NONE) {
			offered.addAll(INSPECTIONS);
		}
		return offered;
	}

}
