package onewindow.foundation.shared;

/**
 * What is wrong with the number of a person or an organisation.
 */
public enum IdentityRefusal implements Refusal {

	/** Eighteen signs, the last of which may be X. */
	CITIZEN_NUMBER_FORM("GB 11643-1999", "公民身份号码应为18位，前17位为数字"),
	/** The date of birth in a citizen's number exists. */
	CITIZEN_BIRTH_DATE("GB 11643-1999", "公民身份号码中的出生日期不存在"),
	/** Nobody applies before they are born. */
	CITIZEN_BORN_LATER("GB 11643-1999", "公民身份号码中的出生日期晚于今天"),
	/** The last sign of a citizen's number checks the others. */
	CITIZEN_CHECK_DIGIT("GB 11643-1999", "公民身份号码校验位不符，请核对"),
	/** Eighteen signs of an alphabet of its own. */
	CREDIT_CODE_FORM("GB 32100-2015", "统一社会信用代码应为18位，由数字和大写字母组成（不含I、O、S、V、Z）"),
	/** Whoever registered the organisation is named by figures. */
	CREDIT_CODE_AUTHORITY("GB 32100-2015", "统一社会信用代码第3至8位应为登记机关行政区划数字"),
	/** The last sign of a credit code checks the others. */
	CREDIT_CODE_CHECK_DIGIT("GB 32100-2015", "统一社会信用代码校验位不符，请核对");

	private final String article;

	private final String sentence;

	IdentityRefusal(String article, String sentence) {
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
