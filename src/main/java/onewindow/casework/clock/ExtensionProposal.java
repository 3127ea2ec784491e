package onewindow.casework.clock;

import java.time.LocalDate;

/**
 * A proposal to extend the limit of the law (行政许可法 Art. 42).
 *
 * @param actId the act by which it was proposed
 * @param days working days
 * @param reason why, as the applicant will read it
 * @param proposedBy who
 * @param proposedOn when
 * @param approved whether it was approved, {@literal null} while nobody has decided
 * @param approvalAct the act by which that was decided, {@literal null} while nobody has
 */
public record ExtensionProposal(long actId, int days, String reason, String proposedBy, LocalDate proposedOn,
		Boolean approved, Long approvalAct) {
}
