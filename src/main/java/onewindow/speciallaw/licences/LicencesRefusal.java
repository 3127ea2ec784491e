package onewindow.speciallaw.licences;

import onewindow.foundation.shared.Refusal;

/**
 * Why a restoration is not recorded so.
 */
enum LicencesRefusal implements Refusal {

	/** Nobody can restore something in the past. */
	FIX_BY("森林法第三十八条", "限期恢复的日期应当在今天以后");

	private final String article;

	private final String sentence;

	LicencesRefusal(String article, String sentence) {
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
