package onewindow.outgoing.documents;

import java.time.Instant;

/**
 * A document as issued.
 *
 * @param number unique, for example {@code D02-U16-2026-0001}
 * @param type the type
 * @param title as printed
 * @param issuedAt when
 * @param sha256 of its number, its template and what it states, hexadecimal
 * @param actId the act that it states, {@literal null} for one issued by an older version
 */
public record IssuedDocument(String number, DocumentType type, String title, Instant issuedAt, String sha256,
		Long actId) {
}
