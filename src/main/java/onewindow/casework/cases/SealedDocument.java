package onewindow.casework.cases;

import java.time.Instant;

import onewindow.foundation.shared.CaseNumber;

/**
 * That a document was issued, without what it states.
 *
 * @param number its number
 * @param caseNumber its case
 * @param issuedAt when
 * @param sha256 the hash over its number, its template and what it states
 */
public record SealedDocument(String number, CaseNumber caseNumber, Instant issuedAt, String sha256) {
}
