package onewindow.engine.workflow;

import java.util.Date;
import java.util.List;
import java.util.Optional;

import onewindow.foundation.shared.CaseNumber;
import org.camunda.bpm.engine.impl.util.ClockUtil;

import org.springframework.jdbc.core.simple.JdbcClient;

import static onewindow.engine.workflow.StageContext.caseOf;

/**
 * What is due in a case. It reads the engine's own tables: the engine itself would load
 * what must not be known before the case is locked, and finds the timers of one process
 * instance at a time.
 */
class DueInACase {

	private final JdbcClient jdbc;

	DueInACase(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	boolean isThere(String jobId) {
		return this.jdbc.sql("select exists (select from public.act_ru_job where id_ = ?)")
			.param(jobId)
			.query(Boolean.class)
			.single();
	}

	Optional<CaseNumber> caseOf(String jobId) {
		return this.jdbc.sql("""
				select instance.business_key_ from public.act_ru_job job
				join public.act_ru_execution instance on instance.id_ = job.process_instance_id_
				where job.id_ = ?""")
			.param(jobId)
			.query(String.class)
			.optional()
			.filter(CaseNumber::isValid)
			.map(CaseNumber::new);
	}

	/**
	 * Lets the transaction end before the disk has it: cases of a unit wait for each
	 * other's cards, and would wait for the disk as well. When the machine stops in
	 * between, what the jobs did is undone together with the jobs, which are due again.
	 */
	void commitWithoutWaiting() {
		this.jdbc.sql("select set_config('synchronous_commit', 'off', true)").query(String.class).single();
	}

	/**
	 * The jobs that are due, in this order, and nobody's until the transaction ends. What
	 * another node is just noting for itself is left to it.
	 */
	List<String> in(CaseNumber number) {
		return this.jdbc.sql("""
				select job.id_ from public.act_ru_job job
				join public.act_ru_execution instance on instance.id_ = job.process_instance_id_
				where instance.business_key_ = ? and (job.duedate_ is null or job.duedate_ <= ?)
				  and job.retries_ > 0 and job.suspension_state_ = 1
				order by job.duedate_, job.id_ for update of job skip locked""")
			.params(number.value(), new Date(ClockUtil.getCurrentTime().getTime()))
			.query(String.class)
			.list();
	}

}
