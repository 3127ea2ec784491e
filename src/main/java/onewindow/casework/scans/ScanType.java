package onewindow.casework.scans;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import onewindow.foundation.shared.Coded;

/** What may be attached to a case. */
public enum ScanType implements Coded {

	/** Several pages. */
	PDF("application/pdf"),
	/** A photograph. */
	JPG("image/jpeg"),
	/** A picture. */
	PNG("image/png");

	private final String mediaType;

	ScanType(String mediaType) {
		this.mediaType = mediaType;
	}

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * As browsers know it.
	 * @return for example {@code application/pdf}
	 */
	public String mediaType() {
		return this.mediaType;
	}

	static Optional<ScanType> of(String mediaType) {
		return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
	}

}
