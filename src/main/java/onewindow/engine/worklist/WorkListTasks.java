package onewindow.engine.worklist;

import java.util.List;

import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/**
 * Lets the engine answer queries of tasks from the work list. The engine itself would
 * join all open tasks with all rights of the person before it looks at anything else, so
 * that a page takes longer the more tasks there are.
 */
@Component
class WorkListTasks implements SessionFactory {

	@Override
	public Class<?> getSessionType() {
		return TaskManager.class;
	}

	@Override
	public Session openSession() {
		return new TaskManager() {

			@Override
			public List<Task> findTasksByQueryCriteria(TaskQueryImpl query) {
				return ListedQuery.of(query).map(listed -> {
					configureQuery(query);
					return findTasksByNativeQuery(listed.page().parameters(), 0, Integer.MAX_VALUE);
				}).orElseGet(() -> super.findTasksByQueryCriteria(query));
			}

			@Override
			public long findTaskCountByQueryCriteria(TaskQueryImpl query) {
				return ListedQuery.of(query).map(listed -> {
					configureQuery(query);
					return findTaskCountByNativeQuery(listed.count().parameters());
				}).orElseGet(() -> super.findTaskCountByQueryCriteria(query));
			}

		};
	}

}
