package onewindow.catalogue;

import java.util.ArrayList;
import java.util.List;

import onewindow.catalogue.Item.Material;
import onewindow.catalogue.Item.Sentence;
import onewindow.catalogue.Item.Status;

/**
 * What must be confirmed before an item is published: name, basis, conditions, flow,
 * limits, fees and cautions; name, form, copies and signature of each material; and who
 * handles it, with what result, and on what basis fees are charged (行政许可法 Art. 30).
 */
final class PublicationRules {

	private final List<Pending> pending = new ArrayList<>();

	private PublicationRules() {
	}

	static List<Pending> pending(Item item, Unit unit) {
		PublicationRules rules = new PublicationRules();
		rules.text("办理主体", unit.note());
		rules.text("名称", item.nameZh());
		item.legalBasis().forEach(basis -> rules.value("依据", basis.text(), basis.status()));
		rules.sentences("条件", item.conditions());
		item.procedures().values().forEach(procedure -> {
			rules.text("程序", procedure.note());
			rules.text("程序", procedure.exclusionBasis());
		});
		rules.limit(item);
		rules.text("办事结果", item.resultDocument());
		rules.text("办事结果", item.validity());
		rules.text("收费标准", item.fee().note());
		if (item.fee().charged() && item.fee().basis() == null) {
			rules.pending.add(new Pending("收费依据", "未填写"));
		}
		rules.text("收费依据", item.fee().basis());
		rules.sentences("注意事项", item.cautions());
		item.materials().forEach(rules::material);
		rules.text("咨询电话", item.phones().enquiry());
		rules.text("投诉电话", item.phones().complaint());
		return rules.pending;
	}

	private void limit(Item item) {
		String limit = (item.statutoryDays() != null) ? "法定%d个工作日".formatted(item.statutoryDays()) : "无法定时限";
		value("时限", limit, item.statutory().status());
		text("时限", item.statutory().note());
	}

	private void sentences(String heading, List<Sentence> sentences) {
		if (sentences.isEmpty()) {
			this.pending.add(new Pending(heading, "未填写"));
		}
		sentences.forEach(sentence -> value(heading, sentence.text(), sentence.status()));
	}

	private void material(Material material) {
		text("材料", material.name());
		if (material.signatureStatus() != Status.VERIFIED) {
			this.pending.add(new Pending("材料", "%s：签名签章（%s）".formatted(material.name(), material.signatureZh())));
		}
	}

	private void value(String heading, String value, Status status) {
		if (status != Status.VERIFIED || unconfirmed(value)) {
			this.pending.add(new Pending(heading, value));
		}
	}

	private void text(String heading, String text) {
		if (text != null && unconfirmed(text)) {
			this.pending.add(new Pending(heading, text));
		}
	}

	private static boolean unconfirmed(String text) {
		return text.contains("待核") || text.contains("部署单位核");
	}

}
