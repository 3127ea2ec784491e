package onewindow.verification;

import java.util.Locale;

import onewindow.cases.Act;
import onewindow.shared.Coded;

/**
 * What a visit found.
 */
enum Conclusion implements Coded {

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

	/** The conclusion of a record as people read it. */
	static String zh(Act record) {
		return Coded.of(Conclusion.class, record.text("verification")).zh;
	}

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
