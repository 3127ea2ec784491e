package onewindow.office.hearing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import onewindow.casework.cases.Act;
import onewindow.casework.cases.Timeline;
import onewindow.casework.clock.SpecialProcedure;
import onewindow.casework.gate.ExaminationCondition;
import onewindow.casework.gate.TaskForm.Submission;
import onewindow.foundation.catalogue.Item.Applies;
import onewindow.foundation.catalogue.Stage;
import onewindow.foundation.forms.Answers;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Coded;
import onewindow.office.examination.ReviewedStage;
import onewindow.office.hearing.HearingNeed.Need;
import onewindow.office.specialprocedure.SpecialProcedures;

import org.springframework.stereotype.Component;

/**
 * The hearings of a case: who must be heard, by whom, and what rests on it.
 */
@Component
class Hearings implements ReviewedStage, ExaminationCondition {

	private static final String RECORD_HEARING = "Task_RecordHearing";

	private final HearingRows rows;

	private final Timeline timeline;

	private final SpecialProcedures specialProcedures;

	Hearings(HearingRows rows, Timeline timeline, SpecialProcedures specialProcedures) {
		this.rows = rows;
		this.timeline = timeline;
		this.specialProcedures = specialProcedures;
	}

	@Override
	public void keep(Submission review) {
		Applies applies = review.item().stage(Stage.HEARING);
		if (applies == Applies.REQUIRED) {
			this.rows.need(review.number(), Need.MANDATORY, "", review.act());
		}
		else if (applies == Applies.CONDITIONAL) {
			Answers answers = review.answers();
			this.rows.need(review.number(), Coded.of(Need.class, answers.require("hearing")),
					answers.text("interestedParties").orElse(""), review.act());
		}
	}

	private HearingNeed need(CaseNumber number) {
		return this.rows.need(number).orElseThrow(() -> new IllegalStateException(number + " was not reviewed"));
	}

	/** Whether it must be held, asked for or not (行政许可法 Art. 46). */
	boolean mandatory(CaseNumber number) {
		return need(number).need() == Need.MANDATORY;
	}

	/** Tells those concerned that they may ask for a hearing (行政许可法 Art. 47). */
	void tellRight(CaseNumber number, Actor actor) {
		Act act = this.timeline.book(number, "ServiceTask_IssueHearingRightNotice", "告知听证权利", actor);
		this.rows.tellRight(number, need(number).interestedParties(), act);
	}

	/** Books that a hearing must be held (行政许可法 Art. 46). */
	void require(CaseNumber number, Actor actor) {
		this.rows.call(number, null, this.timeline.book(number, "ServiceTask_RequireHearing", "应当举行听证", actor));
	}

	/** The newest arrangement. */
	HearingArrangement arrangement(CaseNumber number) {
		return this.rows.arrangement(number)
			.orElseThrow(() -> new IllegalStateException("No hearing was arranged in " + number));
	}

	/** Everybody who has done something in the case besides hosting its hearings. */
	Set<String> handlers(CaseNumber number) {
		return this.timeline.of(number)
			.stream()
			.filter(act -> !act.element().equals(RECORD_HEARING))
			.map(Act::actor)
			.collect(Collectors.toSet());
	}

	/**
	 * Stops the clock when a hearing is arranged first; another date does not stop it
	 * anew.
	 */
	void begin(CaseNumber number, Actor actor) {
		if (!this.specialProcedures.goesOn(number, SpecialProcedure.HEARING)) {
			HearingArrangement arrangement = arrangement(number);
			this.specialProcedures.begin(number, SpecialProcedure.HEARING, arrangement.daysNeeded(),
					this.timeline.get(arrangement.actId()), actor);
		}
	}

	void end(CaseNumber number, Actor actor) {
		this.specialProcedures.end(number, SpecialProcedure.HEARING, actor);
	}

	/** The minutes as a decision may cite them: choices of a form. */
	List<Map<String, String>> minutesToCite(CaseNumber number) {
		return this.rows.minutes(number)
			.stream()
			.map(minutes -> Map.of("value", String.valueOf(minutes.actId()), "label", minutes.heldOn() + "听证笔录"))
			.toList();
	}

	@Override
	public void requireExaminer(Submission submission) {
		HearingRules.requireNotHost(submission.actor(),
				this.rows.minutes(submission.number()).stream().map(HearingMinutes::host).collect(Collectors.toSet()));
	}

	@Override
	public void requireFounded(Submission submission) {
		List<HearingMinutes> held = this.rows.minutes(submission.number());
		List<String> ids = held.stream().map(minutes -> String.valueOf(minutes.actId())).toList();
		HearingRules.requireCitedMinutes(!held.isEmpty(), submission.answers().list("citedMinutes").containsAll(ids));
		this.rows.cite(submission.act(), held);
	}

}
