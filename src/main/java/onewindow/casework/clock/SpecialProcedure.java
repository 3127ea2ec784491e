package onewindow.casework.clock;

import java.util.Optional;

import onewindow.foundation.catalogue.Item;
import onewindow.foundation.catalogue.Stage;
import onewindow.foundation.shared.Worded;

/**
 * What stops the clock while it lasts: what 行政许可法 Art. 45 names, and what a special law
 * adds for an item.
 */
public enum SpecialProcedure implements Worded {

	/** A hearing. */
	HEARING("hearing", "听证", null),
	/** Experts give their opinion. */
	EXPERT_REVIEW("expertReview", "专家评审", null),
	/** Something is inspected. */
	INSPECTION("inspection", "检验", null),
	/** Something is tested. */
	TESTING("testing", "检测", null),
	/** Plants or animals are quarantined. */
	QUARANTINE("quarantine", "检疫", null),
	/** Something is appraised. */
	APPRAISAL("appraisal", "鉴定", null),
	/** Other units are asked; only by special law. */
	CONSULTATION("consultation", "征求意见", Stage.COORDINATION),
	/** The case is published for objections; only by special law. */
	PUBLICITY("publicity", "公示", Stage.PUBLICITY);

	private static final String ART_45 = "《中华人民共和国行政许可法》第四十五条";

	private final String code;

	private final String zh;

	private final Stage stageOfSpecialLaw;

	SpecialProcedure(String code, String zh, Stage stageOfSpecialLaw) {
		this.code = code;
		this.zh = zh;
		this.stageOfSpecialLaw = stageOfSpecialLaw;
	}

	@Override
	public String code() {
		return this.code;
	}

	@Override
	public String zh() {
		return this.zh;
	}

	/**
	 * The article that takes its time out of the limits of an item.
	 * @param item the item
	 * @return as printed, empty when nothing stops the clock for it
	 */
	public Optional<String> groundFor(Item item) {
		return (this.stageOfSpecialLaw == null) ? Optional.of(ART_45) : item.exclusionBasis(this.stageOfSpecialLaw);
	}

}
