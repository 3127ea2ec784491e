package onewindow.casework.assignment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.gate.FormNote;
import onewindow.casework.gate.Markdown;
import onewindow.engine.staff.StaffDirectory;
import onewindow.engine.workflow.OpenTasks;
import onewindow.engine.workflow.OpenTasks.OpenTask;

import org.springframework.stereotype.Component;

/**
 * What was said about the tasks at hand: urged, asked for help, given back, taken back.
 * It is told until the task is done.
 */
@Component
class HandNote implements FormNote {

	private final Handovers handovers;

	private final OpenTasks tasks;

	private final StaffDirectory staff;

	HandNote(Handovers handovers, OpenTasks tasks, StaffDirectory staff) {
		this.handovers = handovers;
		this.tasks = tasks;
		this.staff = staff;
	}

	@Override
	public String name() {
		return "handNote";
	}

	@Override
	public Object value(CaseFile caseFile) {
		List<Handover> said = this.handovers.of(caseFile.number());
		if (said.isEmpty()) {
			return "";
		}
		List<OpenTask> open = this.tasks.of(caseFile.number());
		Set<String> ids = open.stream().map(OpenTask::id).collect(Collectors.toSet());
		Set<String> elements = open.stream().map(OpenTask::element).collect(Collectors.toSet());
		return said.stream()
			.filter(each -> ids.contains(each.taskId()) || elements.contains(each.taskElement()))
			.map(this::line)
			.collect(Collectors.joining("\n\n"));
	}

	private String line(Handover said) {
		return "**%s**　%s（%s，%s）".formatted(Markdown.escape(said.title()), Markdown.escape(said.reason()),
				Markdown.escape(this.staff.nameOf(said.saidBy())), said.saidOn());
	}

}
