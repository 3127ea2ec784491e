package onewindow.casework.cases;

import onewindow.foundation.shared.Refusal;

/**
 * Why a case is not shown.
 */
enum CasesRefusal implements Refusal {

	/** There is no such case, or not for this person. */
	NO_SUCH_CASE("", "没有此办件，或者本单位没有参与办理");

	private final String article;

	private final String sentence;

	CasesRefusal(String article, String sentence) {
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
