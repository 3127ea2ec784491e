package onewindow.casework.cases;

import java.util.Locale;

import onewindow.foundation.shared.Worded;

/**
 * How an application came in (行政许可法 Art. 29).
 */
public enum Channel implements Worded {

	/** At the window. */
	WINDOW("窗口"),
	/** By telephone. */
	PHONE("电话"),
	/** By post. */
	POST("邮寄"),
	/** Over the public site. */
	ONLINE("网上"),
	/** At the applicant's home. */
	HOME("上门");

	private final String zh;

	Channel(String zh) {
		this.zh = zh;
	}

	/**
	 * Whether the applicant, or who acts for the applicant, was there in person.
	 * @return {@literal true} when papers change hands
	 */
	public boolean isInPerson() {
		return this == WINDOW || this == HOME;
	}

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	@Override
	public String zh() {
		return this.zh;
	}

}
