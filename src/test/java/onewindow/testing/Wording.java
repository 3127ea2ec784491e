package onewindow.testing;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;

/** What a page says to people. */
public final class Wording {

	private static final Pattern WORDS = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");

	/** Numbers with letters, the attribution, and the way out of Chinese. */
	private static final Pattern ALLOWED = Pattern
		.compile("XL\\d+|D\\d\\d[A-Z]?(-U\\d\\d-\\d{4}-\\d+)?|English|Camunda|Platform|v7\\.24\\.0|ID|PDF|JPG|PNG|MB");

	private Wording() {
	}

	/** The Latin words that can be seen, but for those that mean the same in Chinese. */
	public static List<String> latinWords(Page page) {
		String seen = (String) page.evaluate("""
				() => document.body.innerText + ' ' +
				  [...document.querySelectorAll('[placeholder]')].filter(each => each.offsetParent)
				    .map(each => each.placeholder).join(' ')""");
		return WORDS.matcher(seen)
			.results()
			.map(MatchResult::group)
			.filter(word -> !ALLOWED.matcher(word).matches())
			.distinct()
			.toList();
	}

}
