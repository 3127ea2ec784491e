package onewindow.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A secret that is made up once and kept in a file only its owner can read. A file that a
 * crash left empty is none.
 */
final class SecretFile {

	/** Without letters and digits that are easily taken for each other. */
	private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

	private final Path file;

	SecretFile(Path file) {
		this.file = file.toAbsolutePath();
	}

	Optional<String> kept() {
		try {
			return Files.exists(this.file)
					? Optional.of(Files.readString(this.file).strip()).filter(secret -> !secret.isEmpty())
					: Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Keeps what holds from now on, so that a crash before leaves nothing that does not.
	 */
	void keep(String secret) {
		try {
			Path whole = Files.createTempFile(this.file.getParent(), "secret", null,
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			Files.writeString(whole, secret);
			Files.move(whole, this.file, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What was kept, or else something new that nobody guesses, kept before it is used.
	 */
	String keptOrMadeUp() {
		return kept().orElseGet(() -> {
			byte[] random = new byte[32];
			new SecureRandom().nextBytes(random);
			String secret = HexFormat.of().formatHex(random);
			keep(secret);
			return secret;
		});
	}

	/** Satisfies the engine's policy: at least ten characters of every kind. */
	static String create() {
		SecureRandom random = new SecureRandom();
		StringBuilder password = new StringBuilder("Hall-");
		for (int i = 0; i < 12; i++) {
			password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
		}
		return password.append(random.nextInt(10)).toString();
	}

}
