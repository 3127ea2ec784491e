package onewindow.app;

import java.util.Map;

import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.NotAllowed;
import onewindow.foundation.shared.NotFound;
import onewindow.foundation.shared.NotSignedIn;
import onewindow.foundation.shared.Refusal;
import onewindow.foundation.shared.SharedRefusal;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Answers refusals under {@code /api} as the engine's API does. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

	@ExceptionHandler
	ProblemDetail invalid(InvalidInput refusal) {
		ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, refusal.code(), refusal.getMessage());
		problem.setProperty("errors", refusal.errors());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail notAllowed(NotAllowed refusal) {
		return problem(HttpStatus.FORBIDDEN, refusal.code(), refusal.getMessage());
	}

	@ExceptionHandler
	ProblemDetail conflict(Conflict refusal) {
		return problem(HttpStatus.CONFLICT, refusal.code(), refusal.getMessage());
	}

	@ExceptionHandler
	ProblemDetail notFound(NotFound refusal) {
		return problem(HttpStatus.NOT_FOUND, refusal.code(), refusal.getMessage());
	}

	@ExceptionHandler
	ProblemDetail notSignedIn(NotSignedIn refusal) {
		return problem(HttpStatus.UNAUTHORIZED, SharedRefusal.NOT_SIGNED_IN);
	}

	/** Whoever follows a link sees a page. */
	@ExceptionHandler(exception = { NotFound.class, NotAllowed.class, NotSignedIn.class },
			produces = MediaType.TEXT_HTML_VALUE)
	ModelAndView page(RuntimeException refusal) {
		ProblemDetail problem = (refusal instanceof NotFound notFound) ? notFound(notFound)
				: (refusal instanceof NotAllowed notAllowed) ? notAllowed(notAllowed)
						: notSignedIn((NotSignedIn) refusal);
		return new ModelAndView("error", Map.of("sentence", problem.getDetail()),
				HttpStatus.valueOf(problem.getStatus()));
	}

	@ExceptionHandler
	ProblemDetail lostRace(ConcurrencyFailureException race) {
		return problem(HttpStatus.CONFLICT, SharedRefusal.LOST_RACE);
	}

	@ExceptionHandler({ HttpMessageNotReadableException.class, MultipartException.class,
			DataIntegrityViolationException.class })
	ProblemDetail unreadable() {
		return problem(HttpStatus.BAD_REQUEST, SharedRefusal.UNREADABLE);
	}

	@ExceptionHandler
	ProblemDetail tooLarge(MaxUploadSizeExceededException file) {
		return problem(HttpStatus.PAYLOAD_TOO_LARGE, AppRefusal.FILE_TOO_LARGE);
	}

	private static ProblemDetail problem(HttpStatus status, Refusal refusal) {
		return problem(status, refusal.code(), refusal.say());
	}

	private static ProblemDetail problem(HttpStatus status, String code, String sentence) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
		problem.setProperty("code", code);
		return problem;
	}

}
