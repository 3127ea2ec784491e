package onewindow.office.statement;

import java.util.Locale;

import onewindow.foundation.shared.Coded;

/**
 * Who may make a statement.
 */
public enum Speaker implements Coded {

	/** The applicant. */
	APPLICANT("申请人"),
	/** Who acts for the applicant. */
	AGENT("委托代理人"),
	/** Whose major interests the case concerns. */
	INTERESTED("利害关系人");

	private final String zh;

	Speaker(String zh) {
		this.zh = zh;
	}

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * As people say it.
	 * @return for example 利害关系人
	 */
	public String zh() {
		return this.zh;
	}

}
