package onewindow.doors.threshold;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away addresses that different parts of the application would read differently, at
 * the cost of one line of the log.
 */
class OddPaths extends OncePerRequestFilter {

	private static final Logger LOG = LoggerFactory.getLogger(OddPaths.class);

	private static final int SHOWN = 100;

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI();
		if (path.contains("//") || path.contains(";") || path.contains("\\") || path.contains("%00")) {
			LOG.info("Turned away {} from {}", path.substring(0, Math.min(path.length(), SHOWN)),
					request.getRemoteAddr());
			TurnedAway.answer(response, HttpStatus.BAD_REQUEST, ThresholdRefusal.ODD_PATH);
			return;
		}
		chain.doFilter(request, response);
	}

}
