package onewindow.engine.workflow;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import onewindow.foundation.shared.Refusal;
import onewindow.foundation.shared.SharedRefusal;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what goes wrong in the engine's REST API. The engine answers 500 to an unknown
 * id, to a wrong type and to a sign that a database cannot store. Here only what happens
 * in the hall's own code, or to the database, is a fault of the hall; everything else is
 * one of the request.
 */
final class RestFaults {

	private static final Logger LOG = LoggerFactory.getLogger(RestFaults.class);

	private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z][a-z0-9_]*\\.)+(?=[A-Z])");

	/**
	 * Rooms that the engine passes on its own way, with what was sent and as it was sent.
	 */
	private static final List<String> DOORS = List.of("onewindow.engine.workflow.", "onewindow.engine.worklist.");

	/** States of the database that say that what was sent does not fit. */
	private static final Set<String> DATA = Set.of("22", "23", "42", "54");

	/** States of the database that say that somebody else was faster. */
	private static final Set<String> RACE = Set.of("40", "55");

	private RestFaults() {
	}

	static void register(FeatureContext api) {
		api.register(new OfAnything())
			.register(new OfTheEngine())
			.register(new OfTheResources())
			.register(new OfJson())
			.register(new OfTypes());
	}

	private static Response unreadable(JsonProcessingException thrown, String where) {
		LOG.debug("A body was refused", thrown);
		return answer(Status.BAD_REQUEST, Refused.Body.of(EngineRefusal.UNREADABLE, where));
	}

	private static Response answer(Throwable thrown) {
		ExceptionHandlerHelper usual = ExceptionHandlerHelper.getInstance();
		Status status = usual.getStatus(thrown);
		if (status.getStatusCode() >= 500) {
			return judge(thrown);
		}
		ExceptionDto said = usual.fromException(thrown);
		said.setMessage((said.getMessage() != null) ? PACKAGE.matcher(said.getMessage()).replaceAll("") : null);
		return answer(status, said);
	}

	private static Response judge(Throwable thrown) {
		if (has(thrown, OptimisticLockingException.class) || RACE.contains(stateOf(thrown))) {
			return refuse(Status.CONFLICT, SharedRefusal.LOST_RACE, thrown);
		}
		if (isOurs(thrown)) {
			LOG.error("A request failed by a fault of the hall", thrown);
			return answer(Status.INTERNAL_SERVER_ERROR, Refused.Body.of(EngineRefusal.OWN_FAULT));
		}
		if (has(thrown, NullValueException.class)) {
			return refuse(Status.NOT_FOUND, EngineRefusal.NOT_THERE, thrown);
		}
		return refuse(Status.BAD_REQUEST, EngineRefusal.NOT_UNDERSTOOD, thrown);
	}

	private static Response refuse(Status status, Refusal refusal, Throwable thrown) {
		LOG.debug("A request was refused", thrown);
		return answer(status, Refused.Body.of(refusal));
	}

	private static Response answer(Status status, Object body) {
		return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8")).entity(body).build();
	}

	private static boolean isOurs(Throwable thrown) {
		String state = stateOf(thrown);
		return !state.isEmpty() && !DATA.contains(state) || thrown instanceof Error || happenedInTheHall(thrown);
	}

	/** In a delegate or a rule, and not at a door of the engine. */
	private static boolean happenedInTheHall(Throwable thrown) {
		Throwable root = causes(thrown).reduce((outer, inner) -> inner).orElse(thrown);
		return Arrays.stream(root.getStackTrace())
			.map(StackTraceElement::getClassName)
			.takeWhile(name -> !name.startsWith("org.glassfish.jersey."))
			.anyMatch(name -> name.startsWith("onewindow.") && DOORS.stream().noneMatch(name::startsWith));
	}

	/** The first two signs of the state of the database; empty when it has none. */
	private static String stateOf(Throwable thrown) {
		return causes(thrown).filter(SQLException.class::isInstance)
			.map(cause -> ((SQLException) cause).getSQLState())
			.filter(state -> state != null && state.length() > 2)
			.map(state -> state.substring(0, 2))
			.findFirst()
			.orElse("");
	}

	private static boolean has(Throwable thrown, Class<? extends Throwable> type) {
		return causes(thrown).anyMatch(type::isInstance);
	}

	private static Stream<Throwable> causes(Throwable thrown) {
		return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(50);
	}

	/** Before the engine's own mapper for the same. */
	@Priority(1)
	private static final class OfAnything implements ExceptionMapper<Throwable> {

		@Override
		public Response toResponse(Throwable thrown) {
			return answer(thrown);
		}

	}

	@Priority(1)
	private static final class OfTheEngine implements ExceptionMapper<ProcessEngineException> {

		@Override
		public Response toResponse(ProcessEngineException thrown) {
			return answer(thrown);
		}

	}

	@Priority(1)
	private static final class OfTheResources implements ExceptionMapper<RestException> {

		@Override
		public Response toResponse(RestException thrown) {
			return answer(thrown);
		}

	}

	@Priority(1)
	private static final class OfJson implements ExceptionMapper<JsonParseException> {

		@Override
		public Response toResponse(JsonParseException thrown) {
			return unreadable(thrown, "第%d行".formatted(thrown.getLocation().getLineNr()));
		}

	}

	@Priority(1)
	private static final class OfTypes implements ExceptionMapper<JsonMappingException> {

		@Override
		public Response toResponse(JsonMappingException thrown) {
			return unreadable(thrown, thrown.getPath()
				.stream()
				.map(step -> (step.getFieldName() != null) ? step.getFieldName() : Integer.toString(step.getIndex()))
				.collect(Collectors.joining(".")));
		}

	}

}
