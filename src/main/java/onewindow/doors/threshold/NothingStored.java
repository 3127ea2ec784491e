package onewindow.doors.threshold;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * No browser and no proxy keeps an answer that may tell of a person.
 */
class NothingStored extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		chain.doFilter(request, new Decided(response));
	}

	/** The engine would allow to keep an answer as long as it is asked for again. */
	private static final class Decided extends HttpServletResponseWrapper {

		private Decided(HttpServletResponse response) {
			super(response);
		}

		@Override
		public void setHeader(String name, String value) {
			if (!name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL)) {
				super.setHeader(name, value);
			}
		}

		@Override
		public void addHeader(String name, String value) {
			if (!name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL)) {
				super.addHeader(name, value);
			}
		}

	}

}
