package onewindow.office.examination;

import onewindow.foundation.shared.Refusal;

/**
 * Why a decision is not made so.
 */
enum ExaminationRefusal implements Refusal {

	/** Nobody decides what they accepted themselves. */
	ACCEPTOR_DECIDES("", "受理人不得作出决定，请由其他审批人员办理"),
	/** A grant waits for what was deferred. */
	STILL_OWED("", "容缺材料尚未补齐，不能准予：%s");

	private final String article;

	private final String sentence;

	ExaminationRefusal(String article, String sentence) {
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
