package onewindow.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import onewindow.cases.CaseFile;
import onewindow.cases.CaseFiles;
import onewindow.cases.CaseState;
import onewindow.cases.Timeline;
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

	private final Timeline timeline;

	AcceptForm(CaseFiles cases, CaseMaterials materials, Timeline timeline) {
		this.cases = cases;
		this.timeline = timeline;
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
		switch (outcome) {
			case "accept" -> accept(submission, answers.list("received"), answers.list("checked"));
			case "correct" -> correct(submission, answers);
			default -> refuse(submission, answers);
		}
		return Map.of("acceptance", outcome);
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		List<CaseMaterial> materials = this.materials.of(caseFile.number());
		String missing = materials.stream()
			.filter(CaseMaterial::outstanding)
			.map(material -> "《%s》：未提交，请提交%s%d份。".formatted(material.name(), material.form(), material.copies()))
			.collect(Collectors.joining("\n"));
		return Map.of("received", ids(materials, State.HANDED_IN, State.RECEIVED), "checked",
				ids(materials, State.CHECKED), "defects", missing);
	}

	private static List<String> ids(List<CaseMaterial> materials, State... states) {
		return materials.stream()
			.filter(material -> List.of(states).contains(material.state()))
			.map(CaseMaterial::id)
			.toList();
	}

	private void correct(Submission submission, Answers answers) {
		boolean toldBefore = this.timeline.of(submission.caseFile().number())
			.stream()
			.anyMatch(act -> act.text("acceptance").equals("correct"));
		CorrectionRules.mayAskForCorrection(submission.item(), answers, toldBefore);
		this.materials.check(submission.caseFile().number(), answers.list("received"), answers.list("checked"));
		this.materials.reject(submission.caseFile().number(), answers.list("incorrect"));
		this.cases.moveTo(submission.caseFile().number(), CaseState.CORRECTING);
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
