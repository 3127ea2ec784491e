package onewindow.publicity;

import java.util.List;
import java.util.stream.Collectors;

import onewindow.cases.Act;
import onewindow.cases.CaseFile;
import onewindow.cases.Elements;
import onewindow.cases.Timeline;
import onewindow.gate.FormNote;
import onewindow.gate.Markdown;

import org.springframework.stereotype.Component;

/**
 * What was published, objected and answered.
 */
@Component
class PublicityNote implements FormNote {

	private final Timeline timeline;

	PublicityNote(Timeline timeline) {
		this.timeline = timeline;
	}

	@Override
	public String name() {
		return "publicityNote";
	}

	@Override
	public String text(CaseFile caseFile) {
		List<Act> acts = this.timeline.of(caseFile.number());
		return acts.stream()
			.map(PublicityNote::line)
			.filter(line -> !line.isEmpty())
			.collect(Collectors.joining("\n\n"));
	}

	private static String line(Act act) {
		return switch (act.element()) {
			case Elements.PUBLISH_PUBLICITY ->
				"**公示**（%s）　%s".formatted(act.on(), Markdown.escape(act.text("publicityPlace")));
			case Elements.RECORD_OBJECTION -> "**公示异议**（%s，%s）　%s".formatted(act.on(),
					Markdown.escape(act.text("objector")), Markdown.escape(act.text("objection")));
			case Elements.ANSWER_OBJECTIONS ->
				"**异议答复**（%s）　%s".formatted(act.on(), Markdown.escape(act.text("objectionAnswer")));
			default -> "";
		};
	}

}
