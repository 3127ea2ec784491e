package onewindow.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** A password that is made up once and kept in a file only its owner can read. */
final class SecretFile {

	/** Without letters and digits that are easily taken for each other. */
	private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

	private SecretFile() {
	}

	static String readOrCreate(Path file) {
		try {
			if (!Files.exists(file)) {
				Files.createFile(file,
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
				Files.writeString(file, create());
			}
			return Files.readString(file).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Satisfies the engine's policy: at least ten characters of every kind. */
	private static String create() {
		SecureRandom random = new SecureRandom();
		StringBuilder password = new StringBuilder("Hall-");
		for (int i = 0; i < 12; i++) {
			password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
		}
		return password.append(random.nextInt(10)).toString();
	}

}
