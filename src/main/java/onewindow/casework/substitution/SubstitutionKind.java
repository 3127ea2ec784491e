package onewindow.casework.substitution;

import java.util.Locale;

import onewindow.foundation.shared.Worded;

/**
 * Why somebody stands in.
 */
public enum SubstitutionKind implements Worded {

	/** Beside the person, for as long as both want it. */
	STANDING("代理"),
	/** The person is away, and nothing waits for them. */
	ABSENCE("请假");

	private final String zh;

	SubstitutionKind(String zh) {
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
