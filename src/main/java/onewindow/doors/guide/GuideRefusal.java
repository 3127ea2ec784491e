package onewindow.doors.guide;

import onewindow.foundation.shared.Refusal;

/**
 * Why the guide has nothing to show.
 */
enum GuideRefusal implements Refusal {

	/** There is no such item. */
	NO_SUCH_ITEM("", "没有此事项"),
	/** The guide is not confirmed yet. */
	NOT_PUBLISHED("行政许可法第三十条", "本事项的办事指南尚未公布，请到窗口咨询");

	private final String article;

	private final String sentence;

	GuideRefusal(String article, String sentence) {
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
