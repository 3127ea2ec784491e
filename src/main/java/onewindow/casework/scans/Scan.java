package onewindow.casework.scans;

import java.time.Instant;

/**
 * A file of a case.
 *
 * @param id unique
 * @param caseNumber the case
 * @param materialId the material that it is of, {@literal null} when it is of none
 * @param name as it was called where it was scanned
 * @param type what it is, by its content
 * @param size in bytes
 * @param pages how many
 * @param sha256 of its content, hexadecimal
 * @param virusChecked whether it was looked at for viruses
 * @param attachedBy who attached it
 * @param attachedAt when
 */
public record Scan(long id, String caseNumber, String materialId, String name, ScanType type, int size, int pages,
		String sha256, boolean virusChecked, String attachedBy, Instant attachedAt) {
}
