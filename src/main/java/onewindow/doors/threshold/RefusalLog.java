package onewindow.doors.threshold;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Notes in the log, in one line, who was kept out of what and from where. What was sent
 * is not noted, nor what stands behind the question mark: both may tell of a person. The
 * web applications note their own sign-ins.
 */
class RefusalLog extends OncePerRequestFilter {

	private static final Logger LOG = LoggerFactory.getLogger(RefusalLog.class);

	private static final Pattern PLAIN = Pattern.compile("[\\w.%~/:@-]{1,200}");

	private static final Set<Integer> NOTED = Set.of(401, 403, 408, 413, 429);

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(request, response);
		boolean tried = response.getStatus() != 401 || request.getHeader(HttpHeaders.AUTHORIZATION) != null;
		if (NOTED.contains(response.getStatus()) && tried) {
			LOG.info("{} {} {} to {} from {}", response.getStatus(), request.getMethod(),
					plain(request.getRequestURI()),
					SignInDelays.account(request).map(RefusalLog::plain).orElse("a session or a stranger"),
					request.getRemoteAddr());
		}
	}

	private static String plain(String text) {
		return PLAIN.matcher(text).matches() ? text : "something odd";
	}

}
