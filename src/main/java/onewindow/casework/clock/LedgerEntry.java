package onewindow.casework.clock;

import java.time.Instant;
import java.time.LocalDate;

import onewindow.foundation.shared.Worded;

/**
 * An entry of a case's ledger. Entries are added and never changed; the limits of the
 * case follow from all of them together.
 *
 * @param id the order of booking
 * @param kind what happened
 * @param on the day from which it counts
 * @param ground the article, as printed
 * @param actor who booked it
 * @param particulars what only some entries have
 * @param at when it was booked
 */
public record LedgerEntry(long id, Kind kind, LocalDate on, String ground, String actor, Particulars particulars,
		Instant at) {

	/**
	 * Working days: needed by a special procedure, or added by an extension.
	 * @return {@literal null} for other kinds
	 */
	public Integer days() {
		return this.particulars.days();
	}

	/**
	 * Which special procedure.
	 * @return {@literal null} for other kinds
	 */
	public SpecialProcedure subject() {
		return this.particulars.subject();
	}

	/**
	 * What only some entries have.
	 *
	 * @param days working days needed or added, or {@literal null}
	 * @param subject which special procedure, or {@literal null}
	 * @param document the type of the document that says so, {@literal null} when none
	 * does
	 * @param actId the act behind it, {@literal null} when there is none
	 */
	public record Particulars(Integer days, SpecialProcedure subject, String document, Long actId) {

		/** Nothing particular. */
		static final Particulars NONE = new Particulars(null, null, null, null);

	}

	/**
	 * What an entry says.
	 */
	public enum Kind implements Worded {

		/** Accepted by silence, dated back (行政许可法 Art. 32(4)). */
		DEEMED("deemed", "逾期未告知，视为受理"),
		/** Accepted: the day itself does not count. */
		STARTED("started", "受理，自次日起算时限"),
		/** A special procedure has begun (行政许可法 Art. 45). */
		EXCLUSION_OPENED("exclusionOpened", "特别程序开始，时限暂停"),
		/** Its result is there. */
		EXCLUSION_CLOSED("exclusionClosed", "特别程序结束，时限恢复"),
		/** The limit set by law is extended (行政许可法 Art. 42). */
		EXTENDED("extended", "延长办理期限"),
		/** The calendar of working days has changed, and with it a date. */
		RECOUNTED("recounted", "工作日调整，重新计算时限"),
		/** The decision is made. */
		CLOSED("closed", "作出决定，时限终止"),
		/** The applicant has withdrawn. */
		STOPPED("stopped", "申请人撤回，时限终止");

		private final String code;

		private final String zh;

		Kind(String code, String zh) {
			this.code = code;
			this.zh = zh;
		}

		@Override
		public String code() {
			return this.code;
		}

		@Override
		public String zh() {
			return this.zh;
		}

	}

}
