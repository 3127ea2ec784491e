package onewindow.workflow;

import java.util.List;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import onewindow.shared.InvalidInput;
import onewindow.shared.NotAllowed;
import onewindow.shared.InvalidInput.FieldError;

/**
 * The answer of a closed door. It is a {@link WebApplicationException} because that is
 * the one kind which the engine's REST resources let through as it is, under
 * {@code /engine-rest} as under {@code /camunda/api}.
 */
final class Refused extends WebApplicationException {

	private Refused(Response.Status status, Throwable cause, String message, List<FieldError> errors) {
		super(message, cause,
				Response.status(status)
					.type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
					.entity(new Body("Refused", message, errors))
					.build());
	}

	static Refused because(InvalidInput cause) {
		return new Refused(Response.Status.BAD_REQUEST, cause, cause.getMessage(), cause.errors());
	}

	static Refused because(NotAllowed cause) {
		return new Refused(Response.Status.FORBIDDEN, cause, cause.getMessage(), List.of());
	}

	static Refused because(Conflict cause) {
		return new Refused(Response.Status.CONFLICT, cause, cause.getMessage(), List.of());
	}

	static Refused lostRace(Throwable cause) {
		return new Refused(Response.Status.CONFLICT, cause, "该办件刚刚已由他人办理或正在办理，本次提交未生效，请刷新后查看", List.of());
	}

	static Refused notThisWay() {
		return new Refused(Response.Status.BAD_REQUEST, null, "办件只能通过申请表单和待办任务的表单办理，不能直接修改流程或变量", List.of());
	}

	/**
	 * What the client gets.
	 *
	 * @param type as in the engine's own answers
	 * @param message all flaws in one sentence
	 * @param errors the flaws one by one
	 */
	record Body(String type, String message, List<FieldError> errors) {
	}

}
