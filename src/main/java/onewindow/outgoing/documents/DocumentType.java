package onewindow.outgoing.documents;

import onewindow.foundation.catalogue.Item;

/**
 * A kind of document (文书), numbered as in the catalogue of documents. Each room lists
 * those that only it issues as an enum; those that several rooms issue are
 * {@link CommonDocument}. The template of a document lies in a folder that is named after
 * the room of its enum.
 */
public interface DocumentType {

	/**
	 * The number in the catalogue of documents.
	 * @return for example {@code D02}
	 */
	String name();

	/**
	 * The title, whatever the item.
	 * @return as printed
	 */
	String title();

	/**
	 * The mark in the printed number.
	 * @return for example 受 in 受〔2026〕第0001号
	 */
	String mark();

	/**
	 * The delegate by which models issue it.
	 * @return the bean's name, empty when only the room itself issues it
	 */
	String delegate();

	/**
	 * The title for an item.
	 * @param item the item of the case
	 * @return as printed
	 */
	default String title(Item item) {
		return title();
	}

	/**
	 * Whether it decides on the application, and so bears the seal of the body itself.
	 * @return {@literal false} for most
	 */
	default boolean isDecision() {
		return false;
	}

	/**
	 * Whether it hangs on the board for everybody, and names nobody's number.
	 * @return {@literal false} for most
	 */
	default boolean isPublic() {
		return false;
	}

	/**
	 * Whether it goes to another unit and not to the applicant.
	 * @return {@literal false} for most
	 */
	default boolean isInternal() {
		return false;
	}

	/**
	 * Its template in all its versions.
	 * @return the path below {@code templates}, without the version
	 */
	default String template() {
		return getClass().getPackageName().replaceFirst("^.*\\.", "") + "/" + name();
	}

}
