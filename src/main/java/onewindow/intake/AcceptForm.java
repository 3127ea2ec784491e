package onewindow.intake;

import java.util.List;
import java.util.Map;

import onewindow.cases.CaseFile;
import onewindow.cases.CaseFiles;
import onewindow.cases.CaseState;
import onewindow.forms.Answers;
import onewindow.gate.TaskForm;
import onewindow.materials.CaseMaterial;
import onewindow.materials.CaseMaterial.State;
import onewindow.materials.CaseMaterials;
import onewindow.shared.Coded;

import org.springframework.stereotype.Component;

/**
 * 受理申请: one of the legal outcomes of an application.
 */
@Component
class AcceptForm implements TaskForm {

	private final CaseFiles cases;

	private final CaseMaterials materials;

	AcceptForm(CaseFiles cases, CaseMaterials materials) {
		this.cases = cases;
		this.materials = materials;
	}

	@Override
	public String id() {
		return "accept";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		Answers answers = submission.answers();
		String outcome = answers.require("acceptance");
		if (outcome.equals("accept")) {
			accept(submission, answers.list("received"), answers.list("checked"));
		}
		else {
			refuse(submission, answers);
		}
		return Map.of("acceptance", outcome);
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		List<String> handedIn = this.materials.of(caseFile.number())
			.stream()
			.filter(material -> material.state() == State.HANDED_IN)
			.map(CaseMaterial::id)
			.toList();
		return Map.of("received", handedIn);
	}

	private void accept(Submission submission, List<String> received, List<String> checked) {
		AcceptanceRules.mayAccept(submission.item(), received, checked);
		this.materials.check(submission.caseFile().number(), received, checked);
		this.cases.moveTo(submission.caseFile().number(), CaseState.ACCEPTED);
	}

	private void refuse(Submission submission, Answers answers) {
		AcceptanceRules.mayRefuse(Coded.of(RefusalGround.class, answers.require("refusalGround")),
				answers.text("targetUnit").orElse(""), submission.unit().slug());
		this.cases.moveTo(submission.caseFile().number(), CaseState.NOT_ACCEPTED);
	}

}
