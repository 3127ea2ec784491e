package onewindow.office.verification;

import java.util.Locale;

import onewindow.foundation.shared.Worded;

/**
 * What follows from a visit.
 */
enum Conclusion implements Worded {

	/** Everything is as it must be. */
	PASS("符合要求"),
	/** Something must be mended and seen again. */
	FIX("限期整改后复查"),
	/** It is not as it must be. */
	FAIL("不符合要求");

	private final String zh;

	Conclusion(String zh) {
		this.zh = zh;
	}

	@Override
	public String zh() {
		return this.zh;
	}

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
