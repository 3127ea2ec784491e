package onewindow.foundation.shared;

/**
 * What is wrong with the number of a person or an organisation.
 */
public enum IdentityRefusal implements Refusal {

	/** Eighteen signs, the last of which may be X. */
	CITIZEN_NUMBER_FORM("GB 11643-1999", "居民身份证号码应为18位，前17位为数字；持其他证件的，请选择证件类型：" + Others.OF_PEOPLE),
	/** A citizen's number begins with a province; 81 to 83 and 9 begin other cards. */
	CITIZEN_AREA("GB 11643-1999", "居民身份证号码前两位应为省级行政区划代码；持其他证件的，请选择证件类型：" + Others.OF_PEOPLE),
	/** Like a citizen's number, with an area of its own. */
	HMT_RESIDENCE_FORM("港澳台居民居住证申领发放办法第六条", "港澳台居民居住证号码应为18位，以81、82或者83开头；持其他证件的，请改选证件类型"),
	/** The new form, or the one before. */
	FOREIGN_RESIDENCE_FORM("", "外国人永久居留身份证号码应为以9开头的18位，或者3个字母加12位数字；持其他证件的，请改选证件类型"),
	/** Whatever a state prints. */
	PASSPORT_FORM("", "护照号码应为5至20位字母和数字；持其他证件的，请改选证件类型"),
	/** A letter and digits. */
	HK_MACAO_PERMIT_FORM("", "港澳居民来往内地通行证号码应为H或者M加8位或者10位数字；持其他证件的，请改选证件类型"),
	/** Digits, and before 2015 a letter. */
	TAIWAN_PERMIT_FORM("", "台湾居民来往大陆通行证号码应为8位数字，或者10位数字加1个字母；持其他证件的，请改选证件类型"),
	/** Registers are free in what they write. */
	OTHER_REGISTRATION_FORM("", "登记证件号码不超过50个字"),
	/** The date of birth in a number exists. */
	CITIZEN_BIRTH_DATE("GB 11643-1999", "证件号码中的出生日期不存在，请核对"),
	/** Nobody so old applies. */
	CITIZEN_BORN_LONG_AGO("GB 11643-1999", "证件号码中的出生日期早于1900年，请核对"),
	/** Nobody applies before they are born. */
	CITIZEN_BORN_LATER("GB 11643-1999", "证件号码中的出生日期晚于今天，请核对"),
	/** The last sign of a number checks the others. */
	CITIZEN_CHECK_DIGIT("GB 11643-1999", "证件号码校验位不符，请核对"),
	/** The first two signs name who registers and what. */
	CREDIT_CODE_BODY("GB 32100-2015", "统一社会信用代码前两位应为登记管理部门和机构类别代码，请核对；没有该代码的，请选择证件类型：其他登记证件"),
	/** Eighteen signs of an alphabet of its own. */
	CREDIT_CODE_FORM("GB 32100-2015", "统一社会信用代码应为18位，由数字和大写字母组成（不含I、O、S、V、Z）"),
	/** Whoever registered the organisation is named by figures. */
	CREDIT_CODE_AUTHORITY("GB 32100-2015", "统一社会信用代码第3至8位应为登记机关行政区划代码，请核对"),
	/** The last sign of a credit code checks the others. */
	CREDIT_CODE_CHECK_DIGIT("GB 32100-2015", "统一社会信用代码校验位不符，请核对；证照原件确实如此的，请勾选“已核对证照原件”并说明");

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

	/** Constants of the enum itself cannot be read while it begins. */
	private static final class Others {

		static final String OF_PEOPLE = "港澳台居民居住证、外国人永久居留身份证、护照、港澳居民来往内地通行证、台湾居民来往大陆通行证";

	}

}
