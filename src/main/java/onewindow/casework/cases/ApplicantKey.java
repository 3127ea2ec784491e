package onewindow.casework.cases;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret under which identity numbers are hashed (HMAC-SHA-256). There are so few of
 * them that whoever had the hashes and the key could try them all; so it never lies in
 * the database.
 */
public final class ApplicantKey {

	/** How many characters it has at least. */
	public static final int LEAST = 32;

	private static final String ALGORITHM = "HmacSHA256";

	private final SecretKeySpec key;

	/**
	 * Takes a secret.
	 * @param secret at least {@value #LEAST} characters
	 * @throws IllegalArgumentException when it is shorter
	 */
	public ApplicantKey(String secret) {
		if (secret.length() < LEAST) {
			throw new IllegalArgumentException("A key has at least %d characters".formatted(LEAST));
		}
		this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
	}

	/**
	 * Of a kind of paper and its number, so that no two kinds are taken for one.
	 */
	byte[] hash(String kind, String idNumber) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(this.key);
			return mac.doFinal((kind + ' ' + idNumber).getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Tells keys apart, and nothing else of them. */
	byte[] fingerprint() {
		return hash("fingerprint", "");
	}

}
