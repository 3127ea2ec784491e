package onewindow.outgoing.documents;

import java.util.Map;

import onewindow.foundation.shared.CaseNumber;

/**
 * What a room adds to the documents of others: a hearing to the decision that rests on
 * it.
 */
public interface DocumentAddition {

	/**
	 * What it adds to a document.
	 * @param number the case
	 * @param type what is issued
	 * @param actId the act behind it
	 * @return by the names under which the template asks for it, empty for most documents
	 */
	Map<String, Object> facts(CaseNumber number, DocumentType type, long actId);

}
