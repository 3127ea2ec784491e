package onewindow.engine.workflow;

import java.io.IOException;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import org.camunda.bpm.engine.rest.mapper.JacksonConfigurator;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;

/**
 * What the engine's REST API leaves open. Found by every JAX-RS application of the hall,
 * so that it holds for what the web applications bring along, too.
 */
public final class RestGuards implements AutoDiscoverable {

	@Override
	public void configure(FeatureContext api) {
		api.register(new Bodies());
		api.register(new WholeNumbers());
		RestFaults.register(api);
	}

	/** Reads as the engine does, but takes no fraction for a number of tries or rows. */
	@Priority(1)
	@Produces({ MediaType.APPLICATION_JSON, "application/hal+json" })
	private static final class WholeNumbers implements ContextResolver<ObjectMapper> {

		private final ObjectMapper mapper = JacksonConfigurator.configureObjectMapper(new ObjectMapper())
			.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);

		@Override
		public ObjectMapper getContext(Class<?> type) {
			return this.mapper;
		}

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
