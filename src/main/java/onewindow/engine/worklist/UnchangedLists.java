package onewindow.engine.worklist;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;

/**
 * Every open Tasklist asks for its list every ten seconds, and mostly nothing has
 * changed: then the answer is the one before, and the database is not asked. An answer is
 * kept for the session that asked, for as long as this process has written nothing that
 * lists show, and for a minute at most: by then a list may change by the clock alone, or
 * by another node.
 */
public final class UnchangedLists implements AutoDiscoverable {

	private static final int MOST = 500;

	private static final long MINUTE = Duration.ofMinutes(1).toNanos();

	private static final String ASKED = UnchangedLists.class.getName();

	@Override
	public void configure(FeatureContext api) {
		Map<Asked, Answer> answers = Collections.synchronizedMap(new Newest());
		api.register(new Before(answers)).register(new After(answers));
	}

	/** Behind the login and the checks of the web applications. */
	private static final class Before implements ContainerRequestFilter {

		private final Map<Asked, Answer> answers;

		@Context
		private HttpServletRequest servlet;

		Before(Map<Asked, Answer> answers) {
			this.answers = answers;
		}

		@Override
		public void filter(ContainerRequestContext request) throws IOException {
			HttpSession session = this.servlet.getSession(false);
			if (session == null || !isList(request)) {
				return;
			}
			byte[] body = request.getEntityStream().readAllBytes();
			request.setEntityStream(new ByteArrayInputStream(body));
			Asked asked = new Asked(session.getId(), people(session),
					request.getMethod() + request.getUriInfo().getRequestUri(),
					String.valueOf(request.getAcceptableMediaTypes()), new String(body, StandardCharsets.UTF_8));
			Answer known = this.answers.get(asked);
			if (known != null && known.stands()) {
				request.abortWith(Response.ok(known.body(), known.type()).build());
			}
			else {
				request.setProperty(ASKED, new Asking(asked, ListChanges.count()));
			}
		}

		/** Should a session ever pass to somebody else, they are answered anew. */
		private static Set<String> people(HttpSession session) {
			return AuthenticationUtil.getAuthsFromSession(session)
				.getAuthentications()
				.stream()
				.map(Authentication::getIdentityId)
				.collect(Collectors.toSet());
		}

		private static boolean isList(ContainerRequestContext request) {
			String path = request.getUriInfo().getPath();
			return path.contains("filter/") && (path.endsWith("/list") || path.endsWith("/count"));
		}

	}

	private static final class After implements WriterInterceptor {

		private final Map<Asked, Answer> answers;

		After(Map<Asked, Answer> answers) {
			this.answers = answers;
		}

		@Override
		public void aroundWriteTo(WriterInterceptorContext answer) throws IOException {
			if (!(answer.getProperty(ASKED) instanceof Asking asking)) {
				answer.proceed();
				return;
			}
			OutputStream client = answer.getOutputStream();
			ByteArrayOutputStream kept = new ByteArrayOutputStream();
			answer.setOutputStream(kept);
			answer.proceed();
			client.write(kept.toByteArray());
			this.answers.put(asking.asked(),
					new Answer(kept.toByteArray(), answer.getMediaType(), asking.changes(), System.nanoTime()));
		}

	}

	private record Asked(String session, Set<String> people, String address, String accepted, String body) {
	}

	private record Asking(Asked asked, long changes) {
	}

	private record Answer(byte[] body, MediaType type, long changes, long at) {

		boolean stands() {
			return this.changes == ListChanges.count() && System.nanoTime() - this.at < MINUTE;
		}

	}

	private static final class Newest extends LinkedHashMap<Asked, Answer> {

		Newest() {
			super(16, 0.75f, true);
		}

		@Override
		protected boolean removeEldestEntry(Map.Entry<Asked, Answer> eldest) {
			return size() > MOST;
		}

	}

}
