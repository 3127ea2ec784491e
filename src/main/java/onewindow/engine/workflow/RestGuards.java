package onewindow.engine.workflow;

import java.io.IOException;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;

/**
 * What the engine's REST API leaves open. Found by every JAX-RS application of the hall,
 * so that it holds for what the web applications bring along, too.
 */
public final class RestGuards implements AutoDiscoverable {

	@Override
	public void configure(FeatureContext api) {
		api.register(new Bodies());
		RestFaults.register(api);
	}

	/**
	 * The engine's resources take it that a body is an object, and fail when it is
	 * {@code null}.
	 */
	private static final class Bodies implements ReaderInterceptor {

		@Override
		public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
			Object body = context.proceed();
			if (body == null) {
				throw new BadRequestException(Response.status(Response.Status.BAD_REQUEST)
					.type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
					.entity(Refused.Body.of(EngineRefusal.EMPTY_BODY))
					.build());
			}
			return body;
		}

	}

}
