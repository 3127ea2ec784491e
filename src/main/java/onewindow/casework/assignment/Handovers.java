package onewindow.casework.assignment;

import java.util.List;
import java.util.Map;

import onewindow.casework.cases.Act;
import onewindow.casework.cases.Timeline;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Books what was done with tasks, and keeps about which task it was said.
 */
@Component
class Handovers {

	private final Timeline timeline;

	private final JdbcClient jdbc;

	Handovers(Timeline timeline, JdbcClient jdbc) {
		this.timeline = timeline;
		this.jdbc = jdbc;
	}

	void book(CaseNumber number, HandoverKind kind, String taskId, String title, String reason, Actor actor) {
		enter(number, kind, taskId, null, book(number, kind, title, reason, actor), reason);
	}

	/** What is taken back is another task from now on. */
	void bookRecall(CaseNumber number, String taskElement, String title, String reason, Actor actor) {
		enter(number, HandoverKind.RECALL, null, taskElement, book(number, HandoverKind.RECALL, title, reason, actor),
				reason);
	}

	private Act book(CaseNumber number, HandoverKind kind, String title, String reason, Actor actor) {
		return this.timeline.book(number, kind.element(), title, actor, Map.of("reason", reason));
	}

	private void enter(CaseNumber number, HandoverKind kind, String taskId, String taskElement, Act act,
			String reason) {
		this.jdbc
			.sql("""
					insert into hall.handover (act_id, case_number, kind, task_id, task_element, title, reason, said_by, said_on)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(act.id(), number.value(), kind.code(), taskId, taskElement, act.title(), reason, act.actor(),
					act.on())
			.update();
	}

	List<Handover> of(CaseNumber number) {
		return this.jdbc.sql("""
				select act_id, task_id, task_element, title, reason, said_by, said_on
				from hall.handover where case_number = ? order by act_id""")
			.param(number.value())
			.query(Rows.of(Handover.class))
			.list();
	}

}
