package onewindow.speciallaw.firerisk;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonValue;
import onewindow.foundation.shared.Coded;
import onewindow.foundation.shared.Worded;

/**
 * An order about fire.
 *
 * @param id its number in the hall
 * @param kind what it orders
 * @param measure what becomes of licences that hold
 * @param document the order as published
 * @param from its first day
 * @param until its last day
 * @param lifted whether it was lifted before
 */
public record FireOrder(long id, Kind kind, Measure measure, String document, LocalDate from, LocalDate until,
		boolean lifted) {

	/**
	 * What an order orders.
	 */
	public enum Kind implements Worded {

		/** No fire outdoors (禁火令). */
		BAN("ban", "禁火令"),
		/** High fire risk (高火险期). */
		HIGH_RISK("highRisk", "高火险期命令");

		private final String code;

		private final String zh;

		Kind(String code, String zh) {
			this.code = code;
			this.zh = zh;
		}

		@Override
		@JsonValue
		public String code() {
			return this.code;
		}

		@Override
		public String zh() {
			return this.zh;
		}

	}

	/**
	 * What becomes of licences that hold (行政许可法 Art. 8).
	 */
	public enum Measure implements Coded {

		/** They do not hold while the order is in force (中止). */
		SUSPEND("suspend"),
		/** They do not hold any more (撤回). */
		WITHDRAW("withdraw");

		private final String code;

		Measure(String code) {
			this.code = code;
		}

		@Override
		@JsonValue
		public String code() {
			return this.code;
		}

	}

}
