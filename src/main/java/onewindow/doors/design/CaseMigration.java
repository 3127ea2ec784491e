package onewindow.doors.design;

import java.util.List;
import java.util.Map;

import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.Timeline;
import onewindow.engine.workflow.Migrations;
import onewindow.engine.workflow.Versions;
import onewindow.engine.workflow.Versions.Running;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.InvalidInput;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves running cases to another version of their process, each in a transaction of its
 * own and booked in its timeline.
 */
@Component
class CaseMigration {

	private static final int MOST = 1000;

	private final Versions versions;

	private final Migrations migrations;

	private final CaseFiles cases;

	private final Timeline timeline;

	private final TransactionTemplate transaction;

	CaseMigration(Versions versions, Migrations migrations, CaseFiles cases, Timeline timeline,
			PlatformTransactionManager transactions) {
		this.versions = versions;
		this.migrations = migrations;
		this.cases = cases;
		this.timeline = timeline;
		this.transaction = new TransactionTemplate(transactions);
	}

	List<Row> check(String key, int from, int to, String after) {
		return running(key, from, to, after).stream()
			.map(running -> row(running, this.migrations.obstacles(running.instance(), key, from, to), false))
			.toList();
	}

	List<Row> migrate(String key, int from, int to, String after, Actor designer) {
		return running(key, from, to, after).stream().map(running -> {
			List<String> obstacles = move(running, key, from, to, designer);
			return row(running, obstacles, obstacles.isEmpty());
		}).toList();
	}

	private List<String> move(Running running, String key, int from, int to, Actor designer) {
		return this.transaction.execute(status -> {
			this.cases.lock(running.number());
			List<String> obstacles = this.migrations.move(running.instance(), key, from, to);
			if (obstacles.isEmpty()) {
				this.timeline.book(running.number(), "Command_Migrate", "迁移流程版本", designer,
						Map.of("process", key, "from", from, "to", to));
			}
			else {
				status.setRollbackOnly();
			}
			return obstacles;
		});
	}

	private List<Running> running(String key, int from, int to, String after) {
		if (from == to) {
			throw new InvalidInput("to", DesignRefusal.SAME_VERSION);
		}
		this.versions.get(key, from);
		this.versions.get(key, to);
		return this.versions.running(key, from, (after != null) ? after : "", MOST);
	}

	private static Row row(Running running, List<String> obstacles, boolean moved) {
		return new Row(running.number(), running.instance(), obstacles.isEmpty(), moved, obstacles);
	}

	/**
	 * What becomes of a case.
	 *
	 * @param number the case
	 * @param instance the instance
	 * @param movable whether it can move
	 * @param moved whether it has moved
	 * @param obstacles why it cannot
	 */
	record Row(CaseNumber number, String instance, boolean movable, boolean moved, List<String> obstacles) {
	}

}
