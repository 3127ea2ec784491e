package onewindow.foundation.catalogue;

import java.util.ArrayList;
import java.util.List;

import onewindow.foundation.catalogue.Item.Material;
import onewindow.foundation.catalogue.Item.Sentence;
import onewindow.foundation.catalogue.Item.Status;

/**
 * What must be confirmed before an item is published: name, basis, conditions, flow,
 * limits, fees and cautions; name, form, copies and signature of each material; and who
 * handles it, with what result, and on what basis fees are charged (行政许可法 Art. 30).
 */
final class PublicationRules {

	private static final String MISSING = "未填写";

	private final List<Pending> pending = new ArrayList<>();

	private PublicationRules() {
	}

	static List<Pending> pending(Item item, Unit unit) {
		PublicationRules rules = new PublicationRules();
		rules.value("办理主体", unit.note(), unit.noteStatus());
		item.legalBasis().forEach(basis -> rules.value("依据", basis.text(), basis.status()));
		rules.sentences("条件", item.conditions());
		item.stages().forEach((stage, terms) -> rules.value("程序", stage.zh(), terms.status()));
		rules.limit(item);
		rules.value("办事结果", item.validity(), item.validityStatus());
		rules.value("收费标准", item.fee().note(), item.fee().status());
		if (item.fee().charged() && item.fee().basis() == null) {
			rules.pending.add(new Pending("收费依据", MISSING));
		}
		rules.sentences("注意事项", item.cautions());
		item.materials().forEach(rules::material);
		rules.value("咨询电话", item.phones().enquiry(), item.phones().status());
		rules.value("投诉电话", item.phones().complaint(), item.phones().status());
		return rules.pending;
	}

	private void limit(Item item) {
		String limit = (item.statutoryDays() != null) ? "法定%d个工作日".formatted(item.statutoryDays()) : "无法定时限";
		String note = (item.statutory().note() != null) ? "（%s）".formatted(item.statutory().note()) : "";
		value("时限", limit + note, item.statutory().status());
	}

	private void sentences(String heading, List<Sentence> sentences) {
		if (sentences.isEmpty()) {
			this.pending.add(new Pending(heading, MISSING));
		}
		sentences.forEach(sentence -> value(heading, sentence.text(), sentence.status()));
	}

	private void material(Material material) {
		value("材料", "%s：签名签章（%s）".formatted(material.name(), material.signatureZh()), material.signatureStatus());
	}

	private void value(String heading, String value, Status status) {
		if (status == Status.TO_CHECK) {
			this.pending.add(new Pending(heading, value));
		}
	}

}
