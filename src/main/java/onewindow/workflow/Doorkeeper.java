package onewindow.workflow;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

import onewindow.shared.Actor;
import onewindow.shared.InvalidInput;
import onewindow.shared.NotAllowed;
import onewindow.workflow.SubmissionGate.Admission;
import onewindow.workflow.SubmissionGate.StartRequest;
import onewindow.workflow.SubmissionGate.TaskRequest;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Leads a submission past the gate and into the engine, in one transaction, and turns
 * refusals into answers.
 */
class Doorkeeper {

	private final EngineReader reader;

	private final ObjectProvider<SubmissionGate> gate;

	private final ObjectProvider<CurrentActor> actor;

	private final TransactionTemplate transaction;

	Doorkeeper(ProcessEngineConfigurationImpl engine, ObjectProvider<SubmissionGate> gate,
			ObjectProvider<CurrentActor> actor, TransactionTemplate transaction) {
		this.reader = new EngineReader(engine);
		this.gate = gate;
		this.actor = actor;
		this.transaction = transaction;
	}

	<T> T start(String definitionId, String businessKey, Map<String, Object> sent,
			BiFunction<String, Map<String, Object>, T> engine) {
		return answering(() -> {
			if (businessKey != null) {
				throw new InvalidInput("businessKey", "办件编号由系统编排，不能自行填写");
			}
			Actor person = person();
			StartRequest request = this.reader.start(definitionId, person, sent);
			Admission admission = this.gate.getObject().admitStart(request);
			return this.transaction.execute(status -> engine.apply(admission.caseNumber().value(), admission.record()));
		});
	}

	<T> T complete(String taskId, Map<String, Object> sent, Function<Map<String, Object>, T> engine) {
		return answering(() -> {
			Actor person = person();
			return this.transaction.execute(status -> {
				this.gate.getObject().lock(task(taskId, person).caseNumber());
				TaskRequest locked = task(taskId, person);
				return engine.apply(this.gate.getObject().admitCompletion(locked.with(PlainValues.of(sent))));
			});
		});
	}

	void work(String taskId, Runnable engine) {
		answering(() -> {
			this.gate.getObject().admitWork(task(taskId, person()));
			engine.run();
			return null;
		});
	}

	Map<String, Object> formValues(String taskId) {
		return answering(() -> this.gate.getObject().formValues(task(taskId, person())));
	}

	Actor person() {
		return this.actor.getObject().get().orElseThrow(() -> new NotAllowed("请先登录"));
	}

	private TaskRequest task(String taskId, Actor person) {
		return this.reader.task(taskId, person).orElseThrow(() -> new Conflict("该任务已办结或已不存在，本次提交未生效，请刷新任务列表"));
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
