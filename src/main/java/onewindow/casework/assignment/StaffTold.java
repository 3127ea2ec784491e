package onewindow.casework.assignment;

import java.util.Set;

import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Coded;

/**
 * Staff are to be told something about a case.
 *
 * @param number the case
 * @param subject what it is about
 * @param people to whom
 * @param groups to all of whom
 * @param text what
 */
public record StaffTold(CaseNumber number, Subject subject, Set<String> people, Set<String> groups, String text) {

	/**
	 * What staff are told of.
	 */
	public enum Subject implements Coded {

		/** A task waits for them (催办). */
		URGING("urging", "Command_Urge"),
		/** A case was shown to them (抄送). */
		COPY("copy", "Command_Copy");

		private final String code;

		private final String element;

		Subject(String code, String element) {
			this.code = code;
			this.element = element;
		}

		@Override
		public String code() {
			return this.code;
		}

		/**
		 * Under which the timeline books it.
		 * @return a name like that of an element
		 */
		public String element() {
			return this.element;
		}

	}

}
