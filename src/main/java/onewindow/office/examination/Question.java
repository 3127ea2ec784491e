package onewindow.office.examination;

/**
 * What a reviewer asked the window.
 *
 * @param actId the act by which it was asked
 * @param question what
 * @param askedBy who asked
 * @param answer what the window answered, {@literal null} while it has not
 * @param answeredBy who answered, {@literal null} while nobody has
 */
record Question(long actId, String question, String askedBy, String answer, String answeredBy) {
}
