package onewindow.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks for a browser that is there. */
final class InstalledBrowser {

	private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome", "/usr/bin/microsoft-edge", "/snap/bin/chromium",
			"/Applications/Chromium.app/Contents/MacOS/Chromium",
			"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
			"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
			"C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

	private InstalledBrowser() {
	}

	/**
	 * The one that {@code CHROMIUM} names, else the first of those that are usual.
	 * @param environment the variables
	 * @param executable whether something is there
	 * @return empty when there is none
	 */
	static Optional<Path> find(Map<String, String> environment, Predicate<Path> executable) {
		return Stream.concat(Optional.ofNullable(environment.get("CHROMIUM")).stream(), PLACES.stream())
			.map(Path::of)
			.filter(executable)
			.findFirst();
	}

}
