package onewindow.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import onewindow.cases.CaseFile;
import onewindow.cases.CaseFiles;
import onewindow.cases.CaseState;
import onewindow.cases.Timeline;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.Unit.Role;
import onewindow.deferral.DeferralRules;
import onewindow.deferral.Deferrals;
import onewindow.forms.Answers;
import onewindow.gate.TaskForm.Submission;
import onewindow.materials.CaseMaterial;
import onewindow.materials.CaseMaterial.State;
import onewindow.materials.CaseMaterials;
import onewindow.shared.CaseNumber;

import org.springframework.stereotype.Component;

/**
 * What becomes of an application at the window (行政许可法 Art. 32): each outcome checked by
 * its rules and written down.
 */
@Component
class Outcomes {

	private final CaseFiles cases;

	private final CaseMaterials materials;

	private final Timeline timeline;

	private final Deferrals deferrals;

	private final Catalogue catalogue;

	private final List<ApplicationCondition> conditions;

	Outcomes(CaseFiles cases, CaseMaterials materials, Timeline timeline, Deferrals deferrals, Catalogue catalogue,
			List<ApplicationCondition> conditions) {
		this.conditions = conditions;
		this.cases = cases;
		this.materials = materials;
		this.timeline = timeline;
		this.deferrals = deferrals;
		this.catalogue = catalogue;
	}

	void accept(Submission submission, CaseState next) {
		this.conditions.forEach(condition -> condition.mayBeAccepted(submission));
		Answers answers = submission.answers();
		AcceptanceRules.mayAccept(submission.item(), answers.list("received"), answers.list("checked"));
		check(submission);
		this.cases.moveTo(submission.caseFile().number(), next);
	}

	/**
	 * Whoever was accepted by silence is decided upon with what is there (行政许可法 Art.
	 * 32(4)).
	 */
	void closeDeemed(Submission submission) {
		check(submission);
		this.cases.moveTo(submission.caseFile().number(), CaseState.CLOSED);
	}

	void defer(Submission submission) {
		this.conditions.forEach(condition -> condition.mayBeAccepted(submission));
		Answers answers = submission.answers();
		AcceptanceRules.mayCheck(submission.item(), answers.list("checked"));
		Set<String> there = new HashSet<>(answers.list("received"));
		there.addAll(answers.list("checked"));
		check(submission);
		this.deferrals.grant(submission.caseFile().number(), submission.item(),
				new DeferralRules.Request(there, answers.list("deferred"), answers.ticked("commitmentSigned")));
		this.cases.moveTo(submission.caseFile().number(), CaseState.ACCEPTED);
	}

	/**
	 * Tells what must be corrected, or asks the head of the unit for leave to do so
	 * again.
	 * @return whether the head must approve
	 */
	boolean correct(Submission submission) {
		CaseNumber number = submission.caseFile().number();
		boolean toldBefore = toldBefore(number);
		CorrectionRules.mayAskForCorrection(submission.item(), submission.answers(), toldBefore);
		check(submission);
		this.materials.reject(number, submission.answers().list("incorrect"));
		if (!toldBefore) {
			this.cases.moveTo(number, CaseState.CORRECTING);
		}
		return toldBefore;
	}

	/** What the head refused to ask for was never told. */
	private boolean toldBefore(CaseNumber number) {
		return this.timeline.of(number)
			.stream()
			.anyMatch(act -> act.text("acceptance").equals("correct") && act.text("newFact").isEmpty());
	}

	void refuse(Submission submission) {
		this.cases.moveTo(submission.caseFile().number(), CaseState.NOT_ACCEPTED);
	}

	/**
	 * Sends the applicant on to another unit.
	 * @return the group of those who take over
	 */
	String redirect(Submission submission) {
		String target = submission.answers().require("targetUnit");
		AcceptanceRules.mayRedirect(target, submission.unit().slug());
		this.cases.moveTo(submission.caseFile().number(), CaseState.REDIRECTED);
		return this.catalogue.unitBySlug(target).orElseThrow().group(Role.WINDOW);
	}

	private void check(Submission submission) {
		this.materials.check(submission.caseFile().number(), submission.answers().list("received"),
				submission.answers().list("checked"));
	}

	/** Answers with which a form about acceptance is opened. */
	Map<String, Object> prefill(CaseFile caseFile) {
		List<CaseMaterial> all = this.materials.of(caseFile.number());
		String missing = all.stream()
			.filter(CaseMaterial::outstanding)
			.map(material -> "《%s》：未提交，请提交%s%d份。".formatted(material.name(), material.form(), material.copies()))
			.collect(Collectors.joining("\n"));
		return Map.of("received", ids(all, State.HANDED_IN, State.RECEIVED), "checked", ids(all, State.CHECKED),
				"defects", missing);
	}

	private static List<String> ids(List<CaseMaterial> materials, State... states) {
		return materials.stream()
			.filter(material -> List.of(states).contains(material.state()))
			.map(CaseMaterial::id)
			.toList();
	}

}
