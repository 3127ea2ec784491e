package onewindow.quotas;

import java.math.BigDecimal;

import onewindow.cases.Elements;
import onewindow.cases.Timeline;
import onewindow.shared.CaseNumber;

import org.springframework.stereotype.Component;

/**
 * How much of the year's limit an application would take: the timber to be cut (森林法 Art.
 * 54). Other items with a quota are counted by the district, not by the hall.
 */
@Component
class Volumes {

	private static final String TREE_CUTTING = "forest-tree-cutting-permit";

	private final Timeline timeline;

	Volumes(Timeline timeline) {
		this.timeline = timeline;
	}

	boolean areLimited(String itemId) {
		return itemId.equals(TREE_CUTTING);
	}

	/** In cubic metres. */
	BigDecimal of(CaseNumber number) {
		return new BigDecimal(this.timeline.last(number, Elements.APPLIED).orElseThrow().text("volume"));
	}

}
