package onewindow.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/** A page under {@code docs} that the build writes. */
public final class GeneratedPage {

	private GeneratedPage() {
	}

	/**
	 * Writes the page, and fails when it was another, so that what is committed is what
	 * holds.
	 * @param name the file's name
	 * @param content what it says
	 */
	public static void write(String name, String content) throws IOException {
		Path page = Path.of("docs", name);
		String before = Files.exists(page) ? Files.readString(page) : "";
		Files.writeString(page, content);
		assertThat(content).as("%s was written anew: commit it", page).isEqualTo(before);
	}

}
