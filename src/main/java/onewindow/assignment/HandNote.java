package onewindow.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import onewindow.cases.Act;
import onewindow.cases.CaseFile;
import onewindow.cases.Elements;
import onewindow.cases.Timeline;
import onewindow.gate.FormNote;
import onewindow.gate.Markdown;
import onewindow.staff.StaffDirectory;

import org.springframework.stereotype.Component;

/**
 * What was said about the tasks at hand: urged, asked for help, given back, taken back.
 */
@Component
class HandNote implements FormNote {

	private static final Set<String> SAID = Set.of(Elements.TRANSFER, Elements.DELEGATE, Elements.GIVE_BACK,
			Elements.URGE, Elements.RECALL);

	private final Timeline timeline;

	private final StaffDirectory staff;

	HandNote(Timeline timeline, StaffDirectory staff) {
		this.timeline = timeline;
		this.staff = staff;
	}

	@Override
	public String name() {
		return "handNote";
	}

	@Override
	public String text(CaseFile caseFile) {
		List<String> lines = new ArrayList<>();
		for (Act act : this.timeline.of(caseFile.number())) {
			if (act.element().startsWith("Task_")) {
				lines.removeIf(line -> line.contains(Markdown.escape(act.title())));
			}
			else if (SAID.contains(act.element())) {
				lines
					.add("**%s**　%s（%s，%s）".formatted(Markdown.escape(act.title()), Markdown.escape(act.text("reason")),
							Markdown.escape(this.staff.nameOf(act.actor())), act.on()));
			}
		}
		return String.join("\n\n", lines);
	}

}
