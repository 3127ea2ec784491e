package onewindow.casework.deferral;

import onewindow.foundation.shared.Refusal;

/**
 * Why nothing may be supplied later.
 */
enum DeferralRefusal implements Refusal {

	/** The item offers no deferral. */
	NOT_OFFERED("", "本事项不适用容缺受理，材料不齐的请一次性告知补正"),
	/** The applicant lately did not keep one. */
	BARRED("", "申请人此前容缺逾期未补，%s以前不适用容缺受理，请一次性告知补正"),
	/** The applicant has not committed to it. */
	NOT_SIGNED("", "容缺受理以申请人自愿签署承诺书为前提，未签署的不能容缺受理"),
	/** Everything is there. */
	NOTHING_DEFERRED("行政许可法第三十二条", "请勾选容缺后补的材料；材料齐全的，应当直接受理"),
	/** What is there need not come later. */
	ALREADY_THERE("", "《%s》已经收到或者核验，不能再列为容缺"),
	/** A main material cannot come later. */
	NOT_DEFERRABLE("", "《%s》是主要材料，不能容缺"),
	/** Everything that is missing is deferred at once. */
	ALSO_MISSING("", "《%s》未收到，须一并列为容缺后补的材料"),
	/** Something is missing that cannot come later. */
	MISSING("行政许可法第三十二条", "《%s》未收到，又不允许容缺，请一次性告知补正");

	private final String article;

	private final String sentence;

	DeferralRefusal(String article, String sentence) {
		this.article = article;
		this.sentence = sentence;
	}

	@Override
	public String article() {
		return this.article;
	}

	@Override
	public String sentence() {
		return this.sentence;
	}

}
