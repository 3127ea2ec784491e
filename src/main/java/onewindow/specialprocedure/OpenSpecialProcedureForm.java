package onewindow.specialprocedure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import onewindow.cases.CaseFile;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.Item;
import onewindow.catalogue.Item.Applies;
import onewindow.clock.SpecialProcedure;
import onewindow.gate.TaskForm;
import onewindow.shared.InvalidInput;

import org.springframework.stereotype.Component;

/**
 * 启动特别程序: names what is needed and how long it takes (行政许可法 Art. 45).
 */
@Component
class OpenSpecialProcedureForm implements TaskForm {

	private static final String EXPERT_REVIEW = "expert_review";

	private static final String INSPECTION_TESTING = "inspection_testing";

	private static final Set<SpecialProcedure> INSPECTIONS = EnumSet.of(SpecialProcedure.INSPECTION,
			SpecialProcedure.TESTING, SpecialProcedure.QUARANTINE, SpecialProcedure.APPRAISAL);

	private final Catalogue catalogue;

	OpenSpecialProcedureForm(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@Override
	public String id() {
		return "open-special-procedure";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		String chosen = submission.answers().require("specialProcedure");
		if (offered(submission.item()).stream().noneMatch(procedure -> procedure.code().equals(chosen))) {
			throw new InvalidInput("specialProcedure", "本事项没有这一特别程序");
		}
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
		if (item.stage(EXPERT_REVIEW) != Applies.NONE) {
			offered.add(SpecialProcedure.EXPERT_REVIEW);
		}
		if (item.stage(INSPECTION_TESTING) != Applies.NONE) {
			offered.addAll(INSPECTIONS);
		}
		return offered;
	}

}
