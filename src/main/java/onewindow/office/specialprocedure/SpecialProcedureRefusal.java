package onewindow.office.specialprocedure;

import onewindow.foundation.shared.Refusal;

/**
 * Why a special procedure does not begin.
 */
enum SpecialProcedureRefusal implements Refusal {

	/** The item has no such stage. */
	NOT_OFFERED("行政许可法第四十五条", "本事项没有这一特别程序");

	private final String article;

	private final String sentence;

	SpecialProcedureRefusal(String article, String sentence) {
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
