package onewindow.foundation.catalogue;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import onewindow.foundation.shared.Coded;
import onewindow.foundation.shared.Worded;

/**
 * A step of an item that may be required, conditional or absent (环节), in the order in
 * which a case passes them.
 */
public enum Stage implements Worded {

	/** Officers see the site (行政许可法 Art. 34). */
	ONSITE_VERIFICATION("onsite_verification", "现场核查", "siteVerification", Time.COUNTS),
	/** Other units are asked; the catalogue lists them one by one (行政许可法 Art. 26). */
	COORDINATION("coordination", "征求有关单位意见", "consultation", Time.COUNTS_UNLESS_SPECIAL_LAW),
	/** Experts give their opinion (行政许可法 Art. 45). */
	EXPERT_REVIEW("expert_review", "专家评审", "expertReview", Time.EXCLUDED),
	/** Something is inspected, tested, quarantined or appraised (行政许可法 Art. 45). */
	INSPECTION_TESTING("inspection_testing", "检验检测检疫", "inspectionTesting", Time.EXCLUDED),
	/** A hearing (行政许可法 Art. 46). */
	HEARING("hearing", "听证", "hearing", Time.EXCLUDED),
	/** The case is published for objections. */
	PUBLICITY("publicity", "公示", "publicity", Time.COUNTS_UNLESS_SPECIAL_LAW);

	private final String code;

	private final String zh;

	private final String question;

	private final Time time;

	Stage(String code, String zh, String question, Time time) {
		this.code = code;
		this.zh = zh;
		this.question = question;
		this.time = time;
	}

	@Override
	@JsonValue
	public String code() {
		return this.code;
	}

	/**
	 * Whether it must be asked of every case of an item that might need it.
	 * @return {@literal true} for a hearing (行政许可法 Art. 46, 47)
	 */
	public boolean isAskedByLaw() {
		return this == HEARING;
	}

	/**
	 * The stage of a code.
	 * @param code as items name it
	 * @return the stage
	 * @throws IllegalArgumentException when there is none
	 */
	@JsonCreator
	public static Stage of(String code) {
		return Coded.of(Stage.class, code);
	}

	@Override
	public String zh() {
		return this.zh;
	}

	/**
	 * The field of the review that asks whether it is needed.
	 * @return empty for a stage on which no reviewer decides
	 */
	public Optional<String> question() {
		return Optional.ofNullable(this.question);
	}

	/**
	 * What its time means for the limits.
	 * @return never {@literal null}
	 */
	public Time time() {
		return this.time;
	}

	/**
	 * What the time of a stage means for the limits of a case.
	 */
	public enum Time {

		/** It counts. */
		COUNTS,
		/** It counts, unless a special law, which the item names, takes it out. */
		COUNTS_UNLESS_SPECIAL_LAW,
		/** 行政许可法 Art. 45 takes it out. */
		EXCLUDED

	}

}
