package onewindow.gate;

import onewindow.cases.CaseFile;

/**
 * A paragraph that a room shows in every task form, through a text component
 * {@code {{name}}}.
 */
public interface FormNote {

	/**
	 * The variable's name.
	 * @return for example {@code documentLinks}
	 */
	String name();

	/**
	 * The paragraph.
	 * @param caseFile the case
	 * @return Markdown; text that people entered is escaped with {@link Markdown}
	 */
	String text(CaseFile caseFile);

}
