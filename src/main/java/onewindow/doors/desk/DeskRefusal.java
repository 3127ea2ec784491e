package onewindow.doors.desk;

import onewindow.foundation.shared.Refusal;

/**
 * Why the desk has nothing to show.
 */
enum DeskRefusal implements Refusal {

	/** The case has no such document. */
	NO_SUCH_DOCUMENT("", "没有此文书");

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
