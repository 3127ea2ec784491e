package onewindow.testing;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Browser tests take what is there. */
class InstalledBrowserTests {

	private static final Path EDGE = Path.of("/usr/bin/microsoft-edge");

	private static final Path OWN = Path.of("/opt/own/chromium");

	@Test
	void takesTheOneThatIsNamed() {
		assertThat(InstalledBrowser.find(Map.of("CHROMIUM", OWN.toString()), Set.of(OWN, EDGE)::contains))
			.contains(OWN);
	}

	@Test
	void takesAnotherWhereThatIsNotThere() {
		assertThat(InstalledBrowser.find(Map.of("CHROMIUM", OWN.toString()), Set.of(EDGE)::contains)).contains(EDGE);
	}

	@Test
	void leavesTheRestToADownload() {
		assertThat(InstalledBrowser.find(Map.of(), path -> false)).isEmpty();
	}

}
