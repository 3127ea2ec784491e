package onewindow.office.coordination;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.gate.FormNote;
import onewindow.casework.gate.Markdown;
import onewindow.engine.staff.StaffDirectory;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.office.coordination.Opinion.Answer;

import org.springframework.stereotype.Component;

/**
 * What other units were asked and said, each in its own words; whoever decides sees when
 * they contradict each other.
 */
@Component
class OpinionNote implements FormNote {

	private static final Set<Answer> FOR = Set.of(Answer.AGREE, Answer.CONDITIONS);

	private final Opinions opinions;

	private final Catalogue catalogue;

	private final StaffDirectory staff;

	OpinionNote(Opinions opinions, Catalogue catalogue, StaffDirectory staff) {
		this.opinions = opinions;
		this.catalogue = catalogue;
		this.staff = staff;
	}

	@Override
	public String name() {
		return "opinionNote";
	}

	@Override
	public Object value(CaseFile caseFile) {
		List<Opinion> all = this.opinions.of(caseFile.number());
		if (all.isEmpty()) {
			return "";
		}
		String lines = all.stream().map(this::line).collect(Collectors.joining("\n\n"));
		return contradict(all) ? "**部门意见不一致，请一并考虑**\n\n" + lines : lines;
	}

	private static boolean contradict(List<Opinion> all) {
		Set<Answer> answers = all.stream()
			.filter(opinion -> opinion.answer() != null && !opinion.earlier())
			.map(Opinion::answer)
			.collect(Collectors.toSet());
		return answers.contains(Answer.OBJECT) && answers.stream().anyMatch(FOR::contains);
	}

	private String line(Opinion opinion) {
		String unit = (opinion.earlier() ? "上一轮意见　" : "") + this.catalogue.unit(opinion.unitId()).nameZh();
		String task = Markdown.escape(opinion.asking().task());
		if (opinion.reply() == null) {
			return "**%s**（%s）　%s".formatted(unit, task, opinion.removed() ? "未答复，已减签" : "尚未答复");
		}
		return "**%s**（%s）　%s。%s（%s，%s）".formatted(unit, task, opinion.answer().zh(),
				Markdown.escape(opinion.reply().text()), Markdown.escape(this.staff.nameOf(opinion.reply().by())),
				opinion.reply().on());
	}

}
