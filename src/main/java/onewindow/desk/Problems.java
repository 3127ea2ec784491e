package onewindow.desk;

import onewindow.shared.InvalidInput;
import onewindow.shared.NotAllowed;
import onewindow.workflow.Conflict;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers refusals under {@code /api} as the engine's API does. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
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

	@ExceptionHandler
	ProblemDetail lostRace(ConcurrencyFailureException race) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "该办件刚刚已由他人办理或正在办理，本次操作未生效，请刷新后查看");
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException body) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "提交的内容无法读取，请检查格式和日期");
	}

}
