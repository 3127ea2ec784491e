package onewindow.outgoing.documents;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import onewindow.casework.cases.CaseFile;

/**
 * A room that knows what some documents state. Several may know one document: a refusal
 * is decided in one room, on the spot in another.
 */
public interface DocumentSource {

	/**
	 * The documents that it knows.
	 * @return never empty
	 */
	Collection<? extends DocumentType> types();

	/**
	 * What a document states, when a model issues it.
	 * @param caseFile the case
	 * @param type one of {@link #types()}
	 * @return the newest, empty when nothing was done in this room that the document
	 * could state, or when the room issues it itself
	 */
	default Optional<Statement> newest(CaseFile caseFile, DocumentType type) {
		return Optional.empty();
	}

	/**
	 * What a document states.
	 *
	 * @param actId the act behind it: a document is issued once for each
	 * @param facts by the names under which the template asks for them, gathered when all
	 * that this transaction does is done
	 */
	record Statement(long actId, Supplier<Map<String, Object>> facts) {
	}

}
