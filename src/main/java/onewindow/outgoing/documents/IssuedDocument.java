package onewindow.outgoing.documents;

import java.time.Instant;

import onewindow.casework.cases.Act;

/**
 * A document as issued.
 *
 * @param number unique, for example {@code D02-U16-2026-0001}
 * @param type the type
 * @param title as printed
 * @param issuedAt when
 * @param sha256 of its page, hexadecimal
 * @param actId the act that it states, {@literal null} for one issued by an older version
 */
public record IssuedDocument(String number, DocumentType type, String title, Instant issuedAt, String sha256,
		Long actId) {

	/** Whether it is the document of a type that states an act; an old one states any. */
	boolean states(DocumentType asked, Act act) {
		return this.type == asked && (this.actId == null || this.actId == act.id());
	}

}
