package onewindow.coordination;

import java.time.LocalDate;
import java.util.Locale;

import onewindow.shared.Coded;

/**
 * What another unit was asked, and what it answered.
 *
 * @param id the order of asking
 * @param unitId the unit asked
 * @param task what it was asked
 * @param days the working days it has
 * @param askedAct the act by which it was asked
 * @param askedOn the day on which it was asked, which does not count
 * @param answer what it said, {@literal null} while it says nothing
 * @param answerAct the act by which it answered, {@literal null} while it says nothing
 * @param answeredOn the day of the answer, {@literal null} while it says nothing
 * @param removed whether it is no longer asked
 */
public record Opinion(long id, String unitId, String task, int days, long askedAct, LocalDate askedOn, Answer answer,
		Long answerAct, LocalDate answeredOn, boolean removed) {

	/**
	 * Whether an answer is still expected.
	 * @return {@literal false} once it was given or nobody asks any longer
	 */
	public boolean open() {
		return this.answer == null && !this.removed;
	}

	/**
	 * What a unit may say.
	 */
	public enum Answer implements Coded {

		/** It agrees. */
		AGREE("同意"),
		/** It agrees under conditions. */
		CONDITIONS("附条件同意"),
		/** It objects. */
		OBJECT("不同意"),
		/** The question is not within its competence. */
		NOT_OURS("不属于本单位职责");

		private final String zh;

		Answer(String zh) {
			this.zh = zh;
		}

		@Override
		public String code() {
			return (this == NOT_OURS) ? "notOurs" : name().toLowerCase(Locale.ROOT);
		}

		/**
		 * As people say it.
		 * @return for example 附条件同意
		 */
		public String zh() {
			return this.zh;
		}

	}

}
