package onewindow.doors.tasklist;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.NotAllowed;

/**
 * What somebody may do in a case besides completing a task: a button, and the dialog
 * behind it. The room that does it says whether it can be done; the page has no rule.
 *
 * @param code tells actions apart
 * @param name on the button
 * @param path where the answers are sent, below the case
 * @param whyNot why it cannot be done now, {@literal null} when it can
 * @param asked what the dialog asks
 */
record Action(String code, String name, String path, String whyNot, List<Asked> asked) {

	/**
	 * Offers an action to somebody.
	 * @param asked what it asks; throws what doing it would throw
	 * @return nothing for those who may never do it
	 */
	static Stream<Action> offer(String code, String name, String path, Supplier<List<Asked>> asked) {
		try {
			return Stream.of(new Action(code, name, path, null, asked.get()));
		}
		catch (Conflict conflict) {
			return Stream.of(new Action(code, name, path, conflict.getMessage(), List.of()));
		}
		catch (NotAllowed ex) {
			return Stream.empty();
		}
	}

	/**
	 * A field of a dialog.
	 *
	 * @param name under which the answer is sent
	 * @param label as people read it
	 * @param kind {@code text}, {@code lines}, {@code number}, {@code date} or
	 * {@code choice}
	 * @param most the greatest number, or the most signs of a text
	 * @param choices code to what people read, empty but for a choice
	 * @param required whether it must be answered
	 */
	record Asked(String name, String label, String kind, int most, Map<String, String> choices, boolean required) {

		private static final int LINE = 200;

		private static final int LINES = 2000;

		static Asked line(String name, String label) {
			return new Asked(name, label, "text", LINE, Map.of(), true);
		}

		static Asked lines(String name, String label) {
			return new Asked(name, label, "lines", LINES, Map.of(), true);
		}

		static Asked number(String name, String label, int most) {
			return new Asked(name, label, "number", most, Map.of(), true);
		}

		static Asked choice(String name, String label, Map<String, String> choices) {
			return new Asked(name, label, "choice", 0, choices, true);
		}

		static Asked date(String name, String label) {
			return new Asked(name, label, "date", 0, Map.of(), true);
		}

		Asked optional() {
			return new Asked(this.name, this.label, this.kind, this.most, this.choices, false);
		}

	}

}
