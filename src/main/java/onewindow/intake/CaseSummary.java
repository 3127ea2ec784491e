package onewindow.intake;

import onewindow.cases.Elements;
import java.util.stream.Collectors;

import onewindow.cases.Applicant;
import onewindow.cases.CaseFile;
import onewindow.cases.CaseFiles;
import onewindow.cases.Timeline;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.Item;
import onewindow.catalogue.Item.Choice;
import onewindow.catalogue.Item.Field;
import onewindow.gate.FormNote;
import onewindow.gate.Markdown;
import onewindow.materials.CaseMaterials;
import onewindow.shared.Masking;

import org.springframework.stereotype.Component;

/**
 * Shows in every task form what the case is about, so that nobody works from memory.
 */
@Component
class CaseSummary implements FormNote {

	private final CaseFiles cases;

	private final CaseMaterials materials;

	private final Timeline timeline;

	private final Catalogue catalogue;

	CaseSummary(CaseFiles cases, CaseMaterials materials, Timeline timeline, Catalogue catalogue) {
		this.cases = cases;
		this.materials = materials;
		this.timeline = timeline;
		this.catalogue = catalogue;
	}

	@Override
	public String name() {
		return "caseSummary";
	}

	@Override
	public String text(CaseFile caseFile) {
		Applicant applicant = this.cases.applicant(caseFile.number());
		return """
				**%s**　办件编号 %s

				申请人：%s（%s）　联系电话：%s　收件：%s，%s

				%s

				材料：%s""".formatted(Markdown.escape(caseFile.itemName()), caseFile.number(),
				Markdown.escape(applicant.name()), Markdown.escape(Masking.mask(applicant.idNumber())),
				Markdown.escape(Masking.mask(applicant.phone())), caseFile.receivedOn(), caseFile.channel().zh(),
				fields(caseFile), materials(caseFile));
	}

	private String fields(CaseFile caseFile) {
		Item item = this.catalogue.require(caseFile.itemId());
		return this.timeline.last(caseFile.number(), Elements.APPLIED)
			.map(act -> item.fields()
				.stream()
				.filter(field -> act.answers().containsKey(field.key()))
				.map(field -> Markdown.escape(field.label()) + "："
						+ Markdown.escape(shown(field, act.text(field.key()))))
				.collect(Collectors.joining("　")))
			.orElse("");
	}

	private static String shown(Field field, String value) {
		String unit = (field.unit() != null) ? field.unit() : "";
		return field.values()
			.stream()
			.filter(choice -> choice.value().equals(value))
			.map(Choice::label)
			.findFirst()
			.orElse(value + unit);
	}

	private String materials(CaseFile caseFile) {
		return this.materials.of(caseFile.number())
			.stream()
			.map(material -> "%s（%s）".formatted(Markdown.escape(material.name()), material.state().zh()))
			.collect(Collectors.joining("、"));
	}

}
