package onewindow.casework.gate;

import onewindow.casework.cases.CaseFile;

/**
 * What a room shows in task forms, whichever room's they are: a paragraph through a text
 * component {@code {{name}}}, or the choices of a field with {@code valuesKey}. It is
 * asked for only by forms that name it.
 */
public interface FormNote {

	/**
	 * The variable's name.
	 * @return for example {@code documentLinks}
	 */
	String name();

	/**
	 * What is shown.
	 * @param caseFile the case
	 * @return Markdown, in which text that people entered is escaped with
	 * {@link Markdown}, or a list of choices
	 */
	Object value(CaseFile caseFile);

}
