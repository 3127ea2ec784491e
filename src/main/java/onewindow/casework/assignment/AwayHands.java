package onewindow.casework.assignment;

import java.util.Optional;

import onewindow.casework.cases.CaseFiles;
import onewindow.casework.substitution.Away;
import onewindow.engine.staff.StaffDirectory;
import onewindow.engine.workflow.Hands;
import onewindow.engine.workflow.Hands.HeldTask;
import onewindow.engine.workflow.OpenTasks;
import onewindow.foundation.shared.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives what somebody has taken who is away to whoever stands in (服务不断档, M61). Help that
 * they were asked for goes back to whoever asked.
 */
@Component
class AwayHands {

	private static final Logger LOG = LoggerFactory.getLogger(AwayHands.class);

	private final OpenTasks tasks;

	private final Hands hands;

	private final CaseFiles cases;

	private final Handovers handovers;

	private final StaffDirectory staff;

	private final TransactionTemplate transaction;

	AwayHands(OpenTasks tasks, Hands hands, CaseFiles cases, Handovers handovers, StaffDirectory staff,
			TransactionTemplate transaction) {
		this.tasks = tasks;
		this.hands = hands;
		this.cases = cases;
		this.handovers = handovers;
		this.staff = staff;
		this.transaction = transaction;
	}

	/** One by one: what somebody works on just now is looked at again soon. */
	@EventListener
	void passOn(Away away) {
		for (String task : this.tasks.heldBy(away.person())) {
			try {
				this.transaction.executeWithoutResult(status -> passOn(task, away));
			}
			catch (ConcurrencyFailureException ex) {
				LOG.info("Task {} stays with somebody away for now: it is being worked on", task);
			}
		}
	}

	private void passOn(String taskId, Away away) {
		this.tasks.caseOf(taskId).ifPresent(this.cases::lock);
		this.hands.find(taskId).filter(task -> away.person().equals(task.assignee())).ifPresent(task -> {
			if (task.delegated()) {
				book(task, HandoverKind.RETURN, "交回：%s".formatted(task.name()), away);
				this.hands.giveBack(taskId);
			}
			else {
				substitute(task, away).ifPresentOrElse(substitute -> giveTo(task, substitute, away),
						() -> release(task, away));
			}
		});
	}

	private static Optional<String> substitute(HeldTask task, Away away) {
		return task.candidateGroups()
			.stream()
			.filter(away.substitutes()::containsKey)
			.sorted()
			.map(away.substitutes()::get)
			.findFirst();
	}

	private void giveTo(HeldTask task, String substitute, Away away) {
		book(task, HandoverKind.TRANSFER, "转办：%s → %s".formatted(task.name(), this.staff.nameOf(substitute)), away);
		this.hands.assign(task.id(), substitute);
	}

	/** Whoever holds the post may take it. */
	private void release(HeldTask task, Away away) {
		book(task, HandoverKind.TRANSFER, "放回待认领：" + task.name(), away);
		this.hands.assign(task.id(), null);
	}

	private void book(HeldTask task, HandoverKind kind, String title, Away away) {
		this.handovers.book(task.caseNumber(), kind, task.id(), title, this.staff.nameOf(away.person()) + "请假",
				Actor.SYSTEM);
	}

}
