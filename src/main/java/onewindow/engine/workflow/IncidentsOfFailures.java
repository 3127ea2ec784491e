package onewindow.engine.workflow;

import java.util.List;

import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentManager;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Incident;

/**
 * Looks for the incident of a job only when there can be one, which is when its tries are
 * used up. The engine looks for one whenever a job goes, and most timers of a case go
 * without having fired.
 */
class IncidentsOfFailures implements SessionFactory {

	@Override
	public Class<?> getSessionType() {
		return IncidentManager.class;
	}

	@Override
	public Session openSession() {
		return new IncidentManager() {

			@Override
			public List<Incident> findIncidentByConfiguration(String configuration) {
				JobEntity job = getDbEntityManager().getCachedEntity(JobEntity.class, configuration);
				return (job != null && job.getRetries() > 0) ? List.of()
						: super.findIncidentByConfiguration(configuration);
			}

		};
	}

}
