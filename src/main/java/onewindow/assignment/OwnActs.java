package onewindow.assignment;

import java.util.Map;
import java.util.Set;

import onewindow.cases.Act;
import onewindow.cases.CaseFiles;
import onewindow.cases.Elements;
import onewindow.cases.Timeline;
import onewindow.forms.Texts;
import onewindow.shared.Actor;
import onewindow.shared.CaseNumber;
import onewindow.workflow.Conflict;
import onewindow.workflow.Recalls;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes one's own last act back (撤回), while nothing has gone out and nobody has begun
 * with what follows.
 */
@Component
public class OwnActs {

	/** What writes nothing but the timeline, so that nothing else need be undone. */
	private static final Set<String> RECALLABLE = Set.of(Elements.REVIEW, Elements.REVIEW_AGAIN,
			Elements.ANSWER_QUESTION, Elements.RECORD_VERIFICATION, Elements.COUNTERSIGN_VERIFICATION, Elements.DECIDE);

	private final CaseFiles cases;

	private final Timeline timeline;

	private final Recalls recalls;

	OwnActs(CaseFiles cases, Timeline timeline, Recalls recalls) {
		this.cases = cases;
		this.timeline = timeline;
		this.recalls = recalls;
	}

	/**
	 * Takes the last task back that one has completed in a case. What was entered stays
	 * in the timeline.
	 * @param number the case
	 * @param reason why
	 * @param actor who completed it
	 * @throws Conflict when one has completed nothing, or it cannot be taken back any
	 * longer
	 */
	@Transactional
	public void recall(CaseNumber number, String reason, Actor actor) {
		this.cases.lock(number);
		Act act = this.timeline.of(number)
			.stream()
			.filter(done -> done.element().startsWith("Task_") || done.element().equals(Elements.RECALL))
			.filter(done -> done.actor().equals(actor.id()))
			.reduce((earlier, later) -> later)
			.filter(done -> RECALLABLE.contains(done.element()))
			.orElseThrow(() -> new Conflict("您在该办件中没有可以撤回的办理"));
		this.timeline.book(number, Elements.RECALL, "撤回：" + act.title(), actor,
				Map.of("reason", Texts.line("reason", "撤回理由", reason)));
		this.recalls.recall(number, act.element(), act.at());
	}

}
