package onewindow.coordination;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import onewindow.cases.Act;
import onewindow.cases.CaseFile;
import onewindow.cases.Timeline;
import onewindow.catalogue.Catalogue;
import onewindow.coordination.Opinion.Answer;
import onewindow.gate.FormNote;
import onewindow.gate.Markdown;
import onewindow.staff.StaffDirectory;

import org.springframework.stereotype.Component;

/**
 * What other units were asked and said, each in its own words; whoever decides sees when
 * they contradict each other.
 */
@Component
class OpinionNote implements FormNote {

	private static final Set<Answer> FOR = Set.of(Answer.AGREE, Answer.CONDITIONS);

	private final Opinions opinions;

	private final Timeline timeline;

	private final Catalogue catalogue;

	private final StaffDirectory staff;

	OpinionNote(Opinions opinions, Timeline timeline, Catalogue catalogue, StaffDirectory staff) {
		this.opinions = opinions;
		this.timeline = timeline;
		this.catalogue = catalogue;
		this.staff = staff;
	}

	@Override
	public String name() {
		return "opinionNote";
	}

	@Override
	public String text(CaseFile caseFile) {
		List<Opinion> all = this.opinions.of(caseFile.number());
		if (all.isEmpty()) {
			return "";
		}
		Map<Long, Act> acts = this.timeline.of(caseFile.number())
			.stream()
			.collect(Collectors.toMap(Act::id, Function.identity()));
		String lines = all.stream().map(opinion -> line(opinion, acts)).collect(Collectors.joining("\n\n"));
		return contradict(all) ? "**部门意见不一致，请一并考虑**\n\n" + lines : lines;
	}

	private static boolean contradict(List<Opinion> all) {
		Set<Answer> answers = new HashSet<>(all.stream()
			.filter(opinion -> opinion.answer() != null)
			.collect(Collectors.toMap(Opinion::unitId, Opinion::answer, (earlier, later) -> later))
			.values());
		return answers.contains(Answer.OBJECT) && answers.stream().anyMatch(FOR::contains);
	}

	private String line(Opinion opinion, Map<Long, Act> acts) {
		String unit = this.catalogue.unit(opinion.unitId()).nameZh();
		if (opinion.answer() == null) {
			return "**%s**（%s）　%s".formatted(unit, Markdown.escape(opinion.task()),
					opinion.removed() ? "未答复，已减签" : "尚未答复");
		}
		Act act = acts.get(opinion.answerAct());
		return "**%s**（%s）　%s。%s（%s，%s）".formatted(unit, Markdown.escape(opinion.task()), opinion.answer().zh(),
				Markdown.escape(act.text("opinionText")), Markdown.escape(this.staff.nameOf(act.actor())), act.on());
	}

}
