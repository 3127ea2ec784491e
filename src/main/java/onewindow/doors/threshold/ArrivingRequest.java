package onewindow.doors.threshold;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A request whose body is still on its way.
 */
class ArrivingRequest extends HttpServletRequestWrapper {

	private static final Logger LOG = LoggerFactory.getLogger(ArrivingRequest.class);

	/**
	 * What is read of a body that nobody asked for, so that the client reads the answer.
	 */
	private static final int DRAINED = 256 * 1024;

	private static final Duration DRAINING = Duration.ofSeconds(5);

	private final Duration patience;

	private ServletInputStream body;

	ArrivingRequest(HttpServletRequest request, Duration patience) {
		super(request);
		this.patience = patience;
	}

	@Override
	public ServletInputStream getInputStream() throws IOException {
		if (this.body == null) {
			this.body = new PatientStream(super.getInputStream(), this.patience);
		}
		return this.body;
	}

	/** Sends the answer, and reads the rest of the body for a moment. */
	void finish(HttpServletResponse response) throws IOException {
		response.flushBuffer();
		try {
			new PatientStream(super.getInputStream(), DRAINING).readNBytes(DRAINED);
		}
		catch (IOException | IllegalStateException ex) {
			LOG.debug("The rest of a body has not arrived", ex);
		}
	}

}
