package onewindow.doors.threshold;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import onewindow.doors.threshold.SignInFailures.Attempt;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes those wait who type wrong passwords, at the login of the web applications and at
 * the APIs alike, and tells them in Chinese.
 */
class SignInDelays extends OncePerRequestFilter {

	private static final Pattern LOGIN = Pattern.compile("/camunda/api/admin/auth/user/[^/]+/login/[^/]+");

	private static final BasicAuthenticationConverter BASIC = new BasicAuthenticationConverter();

	private final SignInFailures failures;

	SignInDelays(SignInFailures failures) {
		this.failures = failures;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<Attempt> attempt = account(request).map(account -> new Attempt(account, request.getRemoteAddr()));
		Duration delay = attempt.map(this.failures::delay).orElse(Duration.ZERO);
		if (!delay.isZero()) {
			long seconds = delay.toSeconds() + 1;
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
			TurnedAway.answer(response, HttpStatus.TOO_MANY_REQUESTS, ThresholdRefusal.SIGN_IN_DELAYED, seconds);
			return;
		}
		chain.doFilter(request, isLogin(request) ? new Told(response) : response);
		attempt.ifPresent(tried -> book(tried, HttpStatusCode.valueOf(response.getStatus())));
	}

	/**
	 * An answer that tells nothing of the password neither adds to the failures nor ends
	 * them.
	 */
	private void book(Attempt attempt, HttpStatusCode answer) {
		if (answer.is2xxSuccessful()) {
			this.failures.succeeded(attempt);
		}
		else if (answer.isSameCodeAs(HttpStatus.UNAUTHORIZED)) {
			this.failures.failed(attempt);
		}
	}

	/** Who tries to sign in. */
	static Optional<String> account(HttpServletRequest request) {
		if (path(request).startsWith("/camunda/")) {
			return isLogin(request) ? Optional.ofNullable(request.getParameter("username")) : Optional.empty();
		}
		try {
			return Optional.ofNullable(BASIC.convert(request)).map(UsernamePasswordAuthenticationToken::getName);
		}
		catch (AuthenticationException ex) {
			return Optional.empty();
		}
	}

	private static boolean isLogin(HttpServletRequest request) {
		return HttpMethod.POST.matches(request.getMethod()) && LOGIN.matcher(path(request)).matches();
	}

	private static String path(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

	/**
	 * The web applications say nothing themselves, and their pages would say it in
	 * English.
	 */
	private static final class Told extends HttpServletResponseWrapper {

		private Told(HttpServletResponse response) {
			super(response);
		}

		@Override
		public void sendError(int status) throws IOException {
			if (status == HttpStatus.UNAUTHORIZED.value()) {
				TurnedAway.answer(this, HttpStatus.UNAUTHORIZED, ThresholdRefusal.WRONG_PASSWORD);
				return;
			}
			super.sendError(status);
		}

		@Override
		public void sendError(int status, String message) throws IOException {
			sendError(status);
		}

	}

}
