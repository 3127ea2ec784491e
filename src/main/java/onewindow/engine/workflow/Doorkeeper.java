package onewindow.engine.workflow;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

import onewindow.engine.workflow.SubmissionGate.Admission;
import onewindow.engine.workflow.SubmissionGate.StartRequest;
import onewindow.engine.workflow.SubmissionGate.TaskRequest;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.NotAllowed;
import onewindow.foundation.shared.SharedRefusal;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/**
 * Leads a submission past the gate and into the engine, in one transaction, and turns
 * refusals into answers.
 */
class Doorkeeper {

	private final HallEngine engine;

	private final Supplier<SubmissionGate> gate;

	private final Supplier<CurrentActor> actor;

	private final Supplier<CaseTurns> turns;

	private final TransactionTemplate transaction;

	Doorkeeper(HallEngine engine, ObjectProvider<SubmissionGate> gate, ObjectProvider<CurrentActor> actor,
			ObjectProvider<CaseTurns> turns, TransactionTemplate transaction) {
		this.turns = SingletonSupplier.of(turns::getObject);
		this.engine = engine;
		this.gate = SingletonSupplier.of(gate::getObject);
		this.actor = SingletonSupplier.of(actor::getObject);
		this.transaction = transaction;
	}

	<T> T start(String definitionId, String businessKey, Map<String, Object> sent,
			BiFunction<String, Map<String, Object>, T> act) {
		return answering(() -> {
			if (businessKey != null) {
				throw new InvalidInput("businessKey", EngineRefusal.BUSINESS_KEY);
			}
			Actor person = person();
			StartRequest request = this.engine.start(definitionId, person, sent);
			Admission admission = this.gate.get().admitStart(request);
			return this.transaction.execute(status -> this.engine
				.asTheHall(() -> act.apply(admission.caseNumber().value(), admission.record())));
		});
	}

	<T> T complete(String taskId, Map<String, Object> sent, Function<Map<String, Object>, T> act) {
		return answering(() -> {
			Actor person = person();
			return onCaseOf(taskId, asked -> this.engine
				.asTheHall(() -> act.apply(asked.admitCompletion(task(taskId, person).with(PlainValues.of(sent))))));
		});
	}

	void work(String taskId, Runnable act) {
		answering(() -> {
			Actor person = person();
			return onCaseOf(taskId, asked -> {
				asked.admitWork(task(taskId, person));
				act.run();
				return null;
			});
		});
	}

	/** With the lock of the case, for which timers wait as well. */
	private <T> T onCaseOf(String taskId, Function<SubmissionGate, T> act) {
		CaseNumber number = this.engine.caseOf(taskId).orElseThrow(Doorkeeper::gone);
		return this.turns.get().take(number, () -> act.apply(this.gate.get()));
	}

	Map<String, Object> formValues(String taskId) {
		return answering(() -> this.transaction.execute(status -> this.gate.get().formValues(task(taskId, person()))));
	}

	Actor person() {
		return this.actor.get().get().orElseThrow(() -> new NotAllowed(SharedRefusal.NOT_SIGNED_IN));
	}

	private TaskRequest task(String taskId, Actor person) {
		return this.engine.task(taskId, person).orElseThrow(Doorkeeper::gone);
	}

	private static Conflict gone() {
		return new Conflict(EngineRefusal.TASK_GONE);
	}

	private static <T> T answering(Supplier<T> act) {
		try {
			return act.get();
		}
		catch (InvalidInput ex) {
			throw Refused.because(ex);
		}
		catch (NotAllowed ex) {
			throw Refused.because(ex);
		}
		catch (Conflict ex) {
			throw Refused.because(ex);
		}
		catch (OptimisticLockingException | NullValueException | ConcurrencyFailureException ex) {
			throw Refused.lostRace(ex);
		}
	}

}
