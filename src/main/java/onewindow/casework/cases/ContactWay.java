package onewindow.casework.cases;

import onewindow.foundation.shared.Worded;

/**
 * How an applicant wants to be told: not everybody has a telephone or a mailbox.
 */
public enum ContactWay implements Worded {

	/** By telephone, or a short message. */
	PHONE("phone", "电话"),
	/** By e-mail. */
	EMAIL("email", "电子邮箱"),
	/** By post. */
	POST("post", "邮寄"),
	/** Not at all: the applicant comes by and asks. */
	COME_BY("comeBy", "本人来窗口");

	private final String code;

	private final String zh;

	ContactWay(String code, String zh) {
		this.code = code;
		this.zh = zh;
	}

	@Override
	public String code() {
		return this.code;
	}

	@Override
	public String zh() {
		return this.zh;
	}

	/**
	 * Whether a machine can tell.
	 * @return {@literal false} when somebody has to
	 */
	public boolean isByWire() {
		return this == PHONE || this == EMAIL;
	}

}
