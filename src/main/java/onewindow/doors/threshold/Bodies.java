package onewindow.doors.threshold;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Waits for the body of a request: for so long, for so many at once, and for so much. A
 * small body is read before anything else happens. A large one, and one that carries
 * files, is read by whoever asks for it, which is behind the sign-in.
 */
class Bodies extends OncePerRequestFilter {

	private static final int KB = 1024;

	/** What may be sent by whoever has not signed in. */
	private static final int SMALL = 64 * KB;

	/** What may be sent: a whole item with its models and forms. */
	private static final int MOST = 16 * 1024 * KB;

	/** What may be sent in a form: a scan of 20 MB, with what the form adds to it. */
	private static final int FILES = 21 * 1024 * KB;

	private static final Duration PATIENCE = Duration.ofSeconds(15);

	private static final int BYTES_A_SECOND = 64 * KB;

	private static final List<String> BEHIND_THE_SIGN_IN = List.of("/engine-rest/", "/api/", "/camunda/api/engine/",
			"/camunda/api/hall/");

	private final Unfinished unfinished = new Unfinished();

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getContentLengthLong() <= 0 && !isUnannounced(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		int most = isSmallOnly(request) ? SMALL : isFiles(request) ? FILES : MOST;
		if (request.getContentLengthLong() > most) {
			refuseTooLarge(response, most);
		}
		else if (!this.unfinished.begin(request.getRemoteAddr())) {
			turnAway(response, HttpStatus.TOO_MANY_REQUESTS, ThresholdRefusal.TOO_MANY_UNFINISHED);
		}
		else if (isFiles(request) || request.getContentLengthLong() > SMALL) {
			stream(request, response, chain);
		}
		else {
			receive(request, response, chain);
		}
	}

	private void stream(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			long seconds = request.getContentLengthLong() / BYTES_A_SECOND;
			ArrivingRequest arriving = new ArrivingRequest(request, PATIENCE.plusSeconds(seconds));
			chain.doFilter(arriving, response);
			arriving.finish(response);
		}
		finally {
			this.unfinished.end(request.getRemoteAddr());
		}
	}

	private void receive(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		byte[] body;
		try {
			body = new PatientStream(request.getInputStream(), PATIENCE).readNBytes(SMALL + 1);
		}
		catch (IOException ex) {
			turnAway(response, HttpStatus.REQUEST_TIMEOUT, ThresholdRefusal.BODY_TOO_SLOW);
			return;
		}
		finally {
			this.unfinished.end(request.getRemoteAddr());
		}
		if (body.length > SMALL) {
			refuseTooLarge(response, SMALL);
			return;
		}
		pass(request, body, response, chain);
	}

	private static void pass(HttpServletRequest request, byte[] body, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ArrivedRequest arrived;
		try {
			arrived = new ArrivedRequest(request, body);
		}
		catch (IllegalArgumentException ex) {
			TurnedAway.answer(response, HttpStatus.BAD_REQUEST, ThresholdRefusal.FORM_UNREADABLE);
			return;
		}
		chain.doFilter(arrived, response);
	}

	private static boolean isSmallOnly(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return isUnannounced(request) || ArrivedRequest.isForm(request)
				|| BEHIND_THE_SIGN_IN.stream().noneMatch(path::startsWith);
	}

	private static boolean isUnannounced(HttpServletRequest request) {
		return request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
	}

	private static boolean isFiles(HttpServletRequest request) {
		return request.getContentType() != null
				&& request.getContentType().startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
	}

	private static void refuseTooLarge(HttpServletResponse response, int most) throws IOException {
		turnAway(response, HttpStatus.PAYLOAD_TOO_LARGE, ThresholdRefusal.BODY_TOO_LARGE, most / KB);
	}

	/**
	 * What has not arrived is not waited for; so the connection is of no use any longer.
	 */
	private static void turnAway(HttpServletResponse response, HttpStatus status, ThresholdRefusal refusal,
			Object... facts) throws IOException {
		response.setHeader(HttpHeaders.CONNECTION, "close");
		TurnedAway.answer(response, status, refusal, facts);
	}

}
