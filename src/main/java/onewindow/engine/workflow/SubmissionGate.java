package onewindow.engine.workflow;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Conflict;

/**
 * What every door to the engine asks before the engine sees a value: is the submission
 * valid, may this person act, and what of it may the engine keep. Refusals are
 * {@link onewindow.foundation.shared.InvalidInput},
 * {@link onewindow.foundation.shared.NotAllowed} and {@link Conflict}.
 */
public interface SubmissionGate {

	/**
	 * Checks an application. Called outside a transaction; changes nothing but the
	 * sequence of case numbers.
	 * @param start what was sent
	 * @return what to do with it
	 */
	Admission admitStart(StartRequest start);

	/**
	 * Takes the lock that orders the acts of one case until the end of the transaction.
	 * @param caseNumber the case
	 */
	void lock(CaseNumber caseNumber);

	/**
	 * Checks and records an act, in the transaction that also completes the task.
	 * @param task what was sent
	 * @return the variables that the engine may keep
	 */
	Map<String, Object> admitCompletion(TaskRequest task);

	/**
	 * Checks that a person may take or work on a task.
	 * @param task the task, without values
	 */
	void admitWork(TaskRequest task);

	/**
	 * What a task's form shows besides process variables, read from the hall's own
	 * tables.
	 * @param task the task, without values
	 * @return never {@literal null}; plain Java values and lists
	 */
	Map<String, Object> formValues(TaskRequest task);

	/**
	 * A checked application.
	 */
	interface Admission {

		/**
		 * The number of the case to be opened.
		 * @return the business key
		 */
		CaseNumber caseNumber();

		/**
		 * Writes the case file, in the transaction that also starts the process.
		 * @return the variables that the engine may keep
		 */
		Map<String, Object> record();

	}

	/**
	 * A deployed form.
	 *
	 * @param version the same for the same content
	 * @param content the {@code .form} file
	 */
	record DeployedForm(String version, byte[] content) {
	}

	/**
	 * Somebody starts a process.
	 *
	 * @param processKey the process
	 * @param form its start form, {@literal null} when it has none
	 * @param actor who
	 * @param values what was sent
	 */
	record StartRequest(String processKey, DeployedForm form, Actor actor, Map<String, Object> values) {
	}

	/**
	 * Somebody works on a task.
	 *
	 * @param caseNumber the case
	 * @param taskKey the element in the model
	 * @param taskName its name
	 * @param form its form, {@literal null} when it has none
	 * @param candidateGroups who may act
	 * @param assignee who has taken it, {@literal null} when nobody has
	 * @param changedAt when it was changed last, {@literal null} before that
	 * @param delegated whether who has it is asked for help and gives it back (委派)
	 * @param actor who sends this
	 * @param values what was sent
	 */
	record TaskRequest(CaseNumber caseNumber, String taskKey, String taskName, DeployedForm form,
			Set<String> candidateGroups, String assignee, Instant changedAt, boolean delegated, Actor actor,
			Map<String, Object> values) {

		/**
		 * The same task with values.
		 * @param sent what was sent
		 * @return a request that carries them
		 */
		public TaskRequest with(Map<String, Object> sent) {
			return new TaskRequest(this.caseNumber, this.taskKey, this.taskName, this.form, this.candidateGroups,
					this.assignee, this.changedAt, this.delegated, this.actor, sent);
		}

	}

}
