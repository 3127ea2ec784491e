package onewindow.office.coordination;

import java.time.LocalDate;
import java.util.Locale;

import onewindow.foundation.shared.Worded;

/**
 * What another unit was asked, and what it answered.
 *
 * @param id the order of asking
 * @param unitId the unit asked
 * @param asking what it was asked
 * @param reply what it said, {@literal null} while it says nothing
 * @param removed whether it is no longer asked
 * @param earlier whether the unit was asked again since, so that this is the opinion of
 * an earlier round
 */
public record Opinion(long id, String unitId, Asking asking, Reply reply, boolean removed, boolean earlier) {

	/**
	 * Whether an answer is still expected.
	 * @return {@literal false} once it was given or nobody asks any longer
	 */
	public boolean open() {
		return this.reply == null && !this.removed;
	}

	/**
	 * What it said.
	 * @return {@literal null} while it says nothing
	 */
	public Answer answer() {
		return (this.reply != null) ? this.reply.answer() : null;
	}

	/**
	 * What a unit is asked.
	 *
	 * @param actId the act by which it was
	 * @param task what
	 * @param days the working days it has
	 * @param on the day on which it was asked, which does not count
	 */
	public record Asking(long actId, String task, int days, LocalDate on) {
	}

	/**
	 * What a unit said.
	 *
	 * @param actId the act by which it answered
	 * @param answer in a word
	 * @param text conditions or reasons, empty when it simply agrees
	 * @param by who answered
	 * @param on when
	 */
	public record Reply(long actId, Answer answer, String text, String by, LocalDate on) {
	}

	/**
	 * What a unit may say.
	 */
	public enum Answer implements Worded {

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

		@Override
		public String zh() {
			return this.zh;
		}

	}

}
