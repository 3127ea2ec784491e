package onewindow.casework.assignment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import onewindow.casework.cases.Act;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.Timeline;
import onewindow.engine.ways.Recalls;
import onewindow.foundation.forms.Texts;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Conflict;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes one's own last act back (撤回), while nothing has gone out and nobody has begun
 * with what follows.
 */
@Component
public class OwnActs {

	private static final String USER_TASK = "Task_";

	private final CaseFiles cases;

	private final Timeline timeline;

	private final Handovers handovers;

	private final Recalls recalls;

	private final Set<String> recallable;

	OwnActs(CaseFiles cases, Timeline timeline, Handovers handovers, Recalls recalls, List<Recallable> ofRooms) {
		this.cases = cases;
		this.timeline = timeline;
		this.handovers = handovers;
		this.recalls = recalls;
		this.recallable = ofRooms.stream()
			.flatMap(room -> room.elements().stream())
			.collect(Collectors.toUnmodifiableSet());
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
		Act act = requireRecallable(number, actor);
		this.handovers.bookRecall(number, act.element(), "撤回：" + act.title(), Texts.line("reason", "撤回理由", reason),
				actor);
		this.recalls.recall(number, act.element(), act.at());
	}

	/**
	 * Requires that somebody's last act is of a kind that can be taken back. Whether it
	 * still can, the engine finds out when it is.
	 * @param number the case
	 * @param actor who wants to
	 * @return the act
	 * @throws Conflict when it is not
	 */
	public Act requireRecallable(CaseNumber number, Actor actor) {
		return this.timeline.of(number)
			.stream()
			.filter(done -> done.element().startsWith(USER_TASK)
					|| done.element().equals(HandoverKind.RECALL.element()))
			.filter(done -> done.actor().equals(actor.id()))
			.reduce((earlier, later) -> later)
			.filter(done -> this.recallable.contains(done.element()))
			.orElseThrow(() -> new Conflict(AssignmentRefusal.NOTHING_TO_RECALL));
	}

}
