package onewindow.speciallaw.benefits;

import onewindow.foundation.shared.Refusal;

/**
 * Why an amount is not taken.
 */
enum BenefitsRefusal implements Refusal {

	/** More counts than was claimed. */
	ABOVE_CLAIM("", "纳入范围的金额不得大于申报的%s元"),
	/** More would be paid than counts. */
	ABOVE_ELIGIBLE("", "核定金额不得大于纳入范围的%s元"),
	/** Two look at it. */
	SAME_ASSESSOR("", "核算人不得复核自己的核算，请由其他人员办理"),
	/** What is paid is what was worked out. */
	PAID_OTHERWISE("", "拨付金额应当等于核定金额%s元");

	private final String article;

	private final String sentence;

	BenefitsRefusal(String article, String sentence) {
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
