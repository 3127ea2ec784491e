package onewindow.counter.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.CaseState;
import onewindow.casework.deferral.DeferralRules;
import onewindow.casework.deferral.Deferrals;
import onewindow.casework.gate.ApplicationCondition;
import onewindow.casework.gate.TaskForm.Submission;
import onewindow.casework.materials.CaseMaterial;
import onewindow.casework.materials.CaseMaterial.State;
import onewindow.casework.materials.CaseMaterials;
import onewindow.casework.outcomes.NonAcceptance.Ground;
import onewindow.casework.outcomes.NonAcceptances;
import onewindow.counter.intake.Acceptance.Way;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Unit;
import onewindow.foundation.catalogue.Unit.Role;
import onewindow.foundation.forms.Answers;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Coded;

import org.springframework.stereotype.Component;

/**
 * What becomes of an application at the window (行政许可法 Art. 32): each outcome checked by
 * its rules and written down.
 */
@Component
class WindowOutcomes {

	private final CaseFiles cases;

	private final CaseMaterials materials;

	private final WindowFacts facts;

	private final NonAcceptances nonAcceptances;

	private final Deferrals deferrals;

	private final Catalogue catalogue;

	private final List<ApplicationCondition> conditions;

	WindowOutcomes(CaseFiles cases, CaseMaterials materials, WindowFacts facts, NonAcceptances nonAcceptances,
			Deferrals deferrals, Catalogue catalogue, List<ApplicationCondition> conditions) {
		this.cases = cases;
		this.materials = materials;
		this.facts = facts;
		this.nonAcceptances = nonAcceptances;
		this.deferrals = deferrals;
		this.catalogue = catalogue;
		this.conditions = conditions;
	}

	void accept(Submission submission, CaseState next) {
		this.conditions.forEach(condition -> condition.requireAcceptable(submission));
		Answers answers = submission.answers();
		AcceptanceRules.requireComplete(submission.item(), answers.list("received"), answers.list("checked"));
		check(submission);
		this.facts.acceptances().enter(submission.number(), submission.act(), Way.COMPLETE);
		this.cases.moveTo(submission.number(), next);
	}

	/**
	 * Whoever was accepted by silence is decided upon with what is there (行政许可法 Art.
	 * 32(4)).
	 */
	void closeDeemed(Submission submission) {
		check(submission);
		this.cases.moveTo(submission.number(), CaseState.CLOSED);
	}

	void defer(Submission submission) {
		this.conditions.forEach(condition -> condition.requireAcceptable(submission));
		Answers answers = submission.answers();
		AcceptanceRules.requireShareable(submission.item(), answers.list("checked"));
		Set<String> there = new HashSet<>(answers.list("received"));
		there.addAll(answers.list("checked"));
		check(submission);
		this.deferrals.grant(submission.number(), submission.item(),
				new DeferralRules.Request(there, answers.list("deferred"), answers.ticked("commitmentSigned")));
		this.facts.acceptances().enter(submission.number(), submission.act(), Way.DEFERRED);
		this.cases.moveTo(submission.number(), CaseState.ACCEPTED);
	}

	/**
	 * Tells what must be corrected, or asks the head of the unit for leave to do so
	 * again.
	 * @return whether the head must approve
	 */
	boolean correct(Submission submission) {
		CaseNumber number = submission.number();
		Answers answers = submission.answers();
		boolean toldBefore = this.facts.corrections().toldBefore(number);
		CorrectionRules.requireCorrectable(submission.item(), answers, toldBefore);
		check(submission);
		this.materials.reject(number, answers.list("incorrect"));
		this.facts.corrections()
			.enter(number, submission.act(), answers.require("defects"), answers.text("newFact").orElse(null));
		if (!toldBefore) {
			this.cases.moveTo(number, CaseState.CORRECTING);
		}
		return toldBefore;
	}

	void refuse(Submission submission) {
		Answers answers = submission.answers();
		this.nonAcceptances.enter(submission.number(), submission.act(),
				Coded.of(Ground.class, answers.require("refusalGround")), answers.text("competentBody").orElse(null),
				answers.require("acceptanceReason"));
		this.cases.moveTo(submission.number(), CaseState.NOT_ACCEPTED);
	}

	/**
	 * Sends the applicant on to another unit.
	 * @return the group of those who take over
	 */
	String redirect(Submission submission) {
		Answers answers = submission.answers();
		AcceptanceRules.requireOtherUnit(answers.require("targetUnit"), submission.unit().slug());
		Unit target = this.catalogue.unitBySlug(answers.require("targetUnit")).orElseThrow();
		this.facts.referrals()
			.enter(submission.number(), submission.act(), target, answers.require("acceptanceReason"));
		this.cases.moveTo(submission.number(), CaseState.REDIRECTED);
		return target.group(Role.WINDOW);
	}

	private void check(Submission submission) {
		this.materials.check(submission.number(), submission.answers().list("received"),
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
