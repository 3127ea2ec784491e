package onewindow.engine.workflow;

import java.util.List;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.InvalidInput.FieldError;
import onewindow.foundation.shared.NotAllowed;
import onewindow.foundation.shared.Refusal;
import onewindow.foundation.shared.SharedRefusal;

/**
 * The answer of a closed door. It is a {@link WebApplicationException} because that is
 * the one kind which the engine's REST resources let through as it is, under
 * {@code /engine-rest} as under {@code /camunda/api}.
 */
final class Refused extends WebApplicationException {

	private Refused(Response.Status status, Throwable cause, Body body) {
		super(body.message(), cause,
				Response.status(status)
					.type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
					.entity(body)
					.build());
	}

	static Refused because(InvalidInput cause) {
		return new Refused(Response.Status.BAD_REQUEST, cause,
				new Body(Body.TYPE, cause.code(), cause.getMessage(), cause.errors()));
	}

	static Refused because(NotAllowed cause) {
		return new Refused(Response.Status.FORBIDDEN, cause,
				new Body(Body.TYPE, cause.code(), cause.getMessage(), List.of()));
	}

	static Refused because(Conflict cause) {
		return new Refused(Response.Status.CONFLICT, cause,
				new Body(Body.TYPE, cause.code(), cause.getMessage(), List.of()));
	}

	static Refused lostRace(Throwable cause) {
		return new Refused(Response.Status.CONFLICT, cause, Body.of(SharedRefusal.LOST_RACE));
	}

	static Refused notThisWay() {
		return new Refused(Response.Status.BAD_REQUEST, null, Body.of(EngineRefusal.NOT_THIS_WAY));
	}

	/**
	 * What the client gets.
	 *
	 * @param type as in the engine's own answers
	 * @param code the code of the refusal, of the first flaw where there are several
	 * @param message all flaws in one sentence
	 * @param errors the flaws one by one
	 */
	record Body(String type, String code, String message, List<FieldError> errors) {

		static final String TYPE = "Refused";

		static Body of(Refusal refusal, Object... facts) {
			return new Body(TYPE, refusal.code(), refusal.say(facts), List.of());
		}

	}

}
