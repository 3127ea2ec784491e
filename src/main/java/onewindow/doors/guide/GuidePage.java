package onewindow.doors.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.DeferralTerms;
import onewindow.foundation.catalogue.Item;
import onewindow.foundation.catalogue.Item.Applies;
import onewindow.foundation.catalogue.Pending;
import onewindow.foundation.catalogue.Stage;
import onewindow.foundation.shared.IdentityKind;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.stereotype.Component;

/**
 * Fills the template {@code templates/guide.html}.
 */
@Component
class GuidePage {

	private static final Map<String, String> DELIVERY = Map.of("window", "窗口领取", "post", "邮寄", "home", "送达上门",
			"electronic", "电子送达");

	private static final String WINDOW = "窗口";

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
		page.setVariable("identities",
				IdentityKind.of(item.applicants()).stream().map(IdentityKind::zh).collect(Collectors.joining("、")));
		page.setVariable("delivery", item.delivery().stream().map(DELIVERY::get).collect(Collectors.joining("、")));
		page.setVariable("steps", stations(item, this.catalogue.unitOf(item).nameZh()));
		page.setVariable("deferralDays", this.deferralTerms.daysFor(item));
		page.setVariable("asked",
				item.coordination().stream().map(asked -> this.catalogue.unit(asked.unit()).nameZh()).toList());
		return this.templates.process("guide", page);
	}

	private List<Station> stations(Item item, String unit) {
		if (item.onTheSpot()) {
			return List.of(new Station("申请", "申请人、" + WINDOW, "窗口登记，出具收件凭证", true),
					new Station("受理并办结", WINDOW, "材料齐全的当场办结", true),
					new Station("领取结果", "申请人、" + WINDOW, "当场交付", true));
		}
		List<Station> stations = new ArrayList<>(List.of(new Station("申请", "申请人、" + WINDOW, "窗口登记，当场出具收件凭证", true),
				new Station("受理", WINDOW, "5个工作日内答复；要补正的一次告知", true), new Station("审查", unit, "审查申请材料", true)));
		for (Stage stage : Stage.values()) {
			if (item.stage(stage) != Applies.NONE) {
				stations.add(new Station(stage.zh(), unit, how(item, stage), item.stage(stage) == Applies.REQUIRED));
			}
		}
		stations.add(new Station("决定", this.catalogue.deciderOf(item), "承诺受理后%d个工作日内作出".formatted(item.promisedDays()),
				true));
		stations.add(new Station("送达", WINDOW, "作出决定后10个工作日内", true));
		return stations;
	}

	private static String how(Item item, Stage stage) {
		String days = item.stageDays(stage).map(number -> "%d个工作日".formatted(number)).orElse("");
		String needed = (item.stage(stage) == Applies.CONDITIONAL) ? "需要时" : "";
		return Stream.of(needed, days, item.stopsTheClock(stage) ? "不计入办理时限" : "")
			.filter(part -> !part.isEmpty())
			.collect(Collectors.joining("，"));
	}

	/**
	 * A station of the flow picture.
	 *
	 * @param name as people say it
	 * @param who who acts
	 * @param how how long it takes, and what is particular
	 * @param always whether every case takes it
	 */
	record Station(String name, String who, String how, boolean always) {
	}

}
