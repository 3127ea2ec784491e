package onewindow.casework.assignment;

import java.time.LocalDate;

/**
 * Something that was said about a task.
 *
 * @param actId the act by which it was said
 * @param taskId the task, {@literal null} when it is another one now
 * @param taskElement the element of a task that was taken back, {@literal null} otherwise
 * @param title what was done, in Chinese
 * @param reason why, or what was found
 * @param saidBy who said it
 * @param saidOn when
 */
record Handover(long actId, String taskId, String taskElement, String title, String reason, String saidBy,
		LocalDate saidOn) {
}
