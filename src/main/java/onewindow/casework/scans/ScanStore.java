package onewindow.casework.scans;

import java.util.Collection;

/**
 * Where the contents of files lie, each under its SHA-256, so that the same content lies
 * there once.
 */
interface ScanStore {

	/** Keeps a content; keeping it again changes nothing. */
	void keep(String sha256, byte[] content);

	/**
	 * A content that was kept.
	 * @throws IllegalStateException when it is gone
	 */
	byte[] read(String sha256);

	/** All there is. */
	Collection<String> all();

	/** Erases a content for good. */
	void erase(String sha256);

}
