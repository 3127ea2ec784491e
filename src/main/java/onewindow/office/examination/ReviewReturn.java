package onewindow.office.examination;

/**
 * A case that the decider sent back to the reviewer.
 *
 * @param actId the act by which it was
 * @param reason why
 * @param returnedBy who
 */
record ReviewReturn(long actId, String reason, String returnedBy) {
}
