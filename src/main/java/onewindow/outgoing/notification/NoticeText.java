package onewindow.outgoing.notification;

import java.util.List;

import onewindow.casework.cases.CaseFile;

/**
 * The words in which a room tells applicants something.
 *
 * @param <K> what it tells
 */
public interface NoticeText<K extends NoticeKind> {

	/**
	 * What it tells.
	 * @return never empty
	 */
	List<K> kinds();

	/**
	 * The words, which follow the name of the item and the case number.
	 * @param kind what to tell
	 * @param caseFile the case
	 * @param window the name of the window that answers for it
	 * @return a sentence or two, in Chinese
	 */
	String text(K kind, CaseFile caseFile, String window);

}
