package onewindow.testing;

import java.util.List;

import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.InvalidInput.FieldError;
import onewindow.foundation.shared.NotAllowed;
import onewindow.foundation.shared.NotFound;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** What is refused is known by its code; the sentence is for people. */
public final class Refusals {

	private Refusals() {
	}

	/** Expects an act to be refused, for these reasons and no other. */
	public static void refuses(ThrowingCallable act, String... codes) {
		assertThat(codes(catchThrowable(act))).containsExactlyInAnyOrder(codes);
	}

	private static List<String> codes(Throwable refusal) {
		if (refusal instanceof InvalidInput invalid) {
			return invalid.errors().stream().map(FieldError::code).toList();
		}
		if (refusal instanceof NotAllowed notAllowed) {
			return List.of(notAllowed.code());
		}
		if (refusal instanceof Conflict conflict) {
			return List.of(conflict.code());
		}
		if (refusal instanceof NotFound notFound) {
			return List.of(notFound.code());
		}
		throw new AssertionError("Not refused", refusal);
	}

}
