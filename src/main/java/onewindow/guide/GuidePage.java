package onewindow.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import onewindow.catalogue.Catalogue;
import onewindow.catalogue.DeferralTerms;
import onewindow.catalogue.Item;
import onewindow.catalogue.Item.Applies;
import onewindow.catalogue.Pending;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.stereotype.Component;

/**
 * Fills the template {@code templates/guide.html}.
 */
@Component
class GuidePage {

	/** The stages in the order in which a case passes them. */
	private static final Map<String, String> STAGES = Map.of("onsite_verification", "现场核查", "coordination", "征求有关单位意见",
			"expert_review", "专家评审", "inspection_testing", "检验检测检疫", "hearing", "听证", "publicity", "公示");

	private static final List<String> ORDER = List.of("onsite_verification", "coordination", "expert_review",
			"inspection_testing", "hearing", "publicity");

	private static final Map<String, String> DELIVERY = Map.of("window", "窗口领取", "post", "邮寄", "home", "送达上门",
			"electronic", "电子送达");

	private final ITemplateEngine templates;

	private final Catalogue catalogue;

	private final DeferralTerms deferralTerms;

	GuidePage(ITemplateEngine templates, Catalogue catalogue, DeferralTerms deferralTerms) {
		this.templates = templates;
		this.catalogue = catalogue;
		this.deferralTerms = deferralTerms;
	}

	String of(Item item, List<Pending> pending) {
		Context page = new Context(Locale.CHINA);
		page.setVariable("item", item);
		page.setVariable("pending", pending);
		page.setVariable("unit", this.catalogue.unitOf(item));
		page.setVariable("decider", this.catalogue.deciderOf(item));
		page.setVariable("window",
				this.catalogue.windows()
					.stream()
					.filter(window -> window.no().equals(item.window()))
					.findFirst()
					.orElseThrow());
		page.setVariable("remedies", this.catalogue.remediesText(item));
		page.setVariable("applicants",
				item.applicants()
					.stream()
					.map(type -> type.equals("individual") ? "个人" : "法人和其他组织")
					.collect(Collectors.joining("、")));
		page.setVariable("delivery", item.delivery().stream().map(DELIVERY::get).collect(Collectors.joining("、")));
		page.setVariable("steps", steps(item));
		page.setVariable("deferralDays", this.deferralTerms.daysFor(item));
		page.setVariable("asked",
				item.coordination().stream().map(asked -> this.catalogue.unit(asked.unit()).nameZh()).toList());
		return this.templates.process("guide", page);
	}

	private static List<Step> steps(Item item) {
		if (item.onTheSpot()) {
			return List.of(new Step("申请", "窗口登记，出具收件凭证", true), new Step("受理并办结", "材料齐全的当场办结", true),
					new Step("领取结果", "当场交付", true));
		}
		List<Step> steps = new ArrayList<>(List.of(new Step("申请", "窗口登记，当场出具收件凭证", true),
				new Step("受理", "5个工作日内答复；要补正的一次告知", true), new Step("审查", "审查申请材料", true)));
		ORDER.stream()
			.filter(stage -> item.stage(stage) != Applies.NONE)
			.forEach(stage -> steps
				.add(new Step(STAGES.get(stage), how(item, stage), item.stage(stage) == Applies.REQUIRED)));
		steps.add(new Step("决定", "承诺受理后%d个工作日内作出".formatted(item.promisedDays()), true));
		steps.add(new Step("送达", "作出决定后10个工作日内", true));
		return steps;
	}

	private static String how(Item item, String stage) {
		String days = item.stageDays(stage).map(number -> "%d个工作日".formatted(number)).orElse("");
		boolean excluded = item.procedures().containsKey(stage) && item.procedures().get(stage).excludedFromClock();
		String needed = (item.stage(stage) == Applies.CONDITIONAL) ? "需要时" : "";
		return List.of(needed, days, excluded ? "不计入办理时限" : "")
			.stream()
			.filter(part -> !part.isEmpty())
			.collect(Collectors.joining("，"));
	}

	/**
	 * A step of the flow picture.
	 *
	 * @param name the step
	 * @param how how long it takes, and what is particular
	 * @param always whether every case takes it
	 */
	record Step(String name, String how, boolean always) {
	}

}
