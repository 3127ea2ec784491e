package onewindow.doors.desk;

import onewindow.foundation.shared.Refusal;

/**
 * Why the desk has nothing to show.
 */
enum DeskRefusal implements Refusal {

	/** The case has no such document. */
	NO_SUCH_DOCUMENT("", "没有此文书"),
	/** The model of the case has no such part. */
	NO_SUCH_PART("", "该事项的流程中没有这一部分"),
	/** Whoever was shown a case sees how it goes on, and no more. */
	ONLY_SHOWN("", "抄送只供了解办理进度，不能查看申请人的文书；确需查看的，请向承办单位调阅");

	private final String article;

	private final String sentence;

	DeskRefusal(String article, String sentence) {
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
