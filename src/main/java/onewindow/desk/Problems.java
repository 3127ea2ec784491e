package onewindow.desk;

import onewindow.shared.InvalidInput;
import onewindow.shared.NotAllowed;
import onewindow.workflow.Conflict;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers refusals under {@code /api} as the engine's API does. */
@RestControllerAdvice
class Problems {

	@ExceptionHandler
	ProblemDetail invalid(InvalidInput refusal) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, refusal.getMessage());
		problem.setProperty("errors", refusal.errors());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail notAllowed(NotAllowed refusal) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, refusal.getMessage());
	}

	@ExceptionHandler
	ProblemDetail conflict(Conflict refusal) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, refusal.getMessage());
	}

}
