package onewindow.office.statement;

import java.time.LocalDate;

/**
 * A statement or defence.
 *
 * @param actId the act by which it was taken
 * @param speaker who made it
 * @param name whose it is
 * @param content what was said
 * @param takenOn when
 * @param answerAct the decision that answers it, {@literal null} before
 * @param answer how the decision answers it, {@literal null} before
 */
public record Statement(long actId, Speaker speaker, String name, String content, LocalDate takenOn, Long answerAct,
		String answer) {

	boolean isAnsweredBy(long decision) {
		return this.answerAct != null && this.answerAct == decision;
	}

}
