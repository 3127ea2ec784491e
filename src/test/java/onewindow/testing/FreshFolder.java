package onewindow.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Gives a hall a database of its own. */
public class FreshFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues.of("onewindow.data=" + create()).applyTo(context);
	}

	/**
	 * The password of the demo accounts.
	 * @param environment of a hall with an embedded database
	 * @return the password
	 */
	public static String password(Environment environment) {
		try {
			return Files.readString(Path.of(environment.getRequiredProperty("onewindow.data"), "demo-password"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Creates an empty folder.
	 * @return a folder under {@code target}
	 */
	public static Path create() {
		try {
			return Files.createTempDirectory(Files.createDirectories(Path.of("target", "halls")), "hall-")
				.toAbsolutePath();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
