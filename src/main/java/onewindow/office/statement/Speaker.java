package onewindow.office.statement;

import java.util.Locale;

import onewindow.foundation.shared.Worded;

/**
 * Who may make a statement.
 */
public enum Speaker implements Worded {

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

	@Override
	public String zh() {
		return this.zh;
	}

}
