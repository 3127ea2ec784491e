package onewindow.engine.workflow;

import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * Checks passwords and locks nobody. The engine would lock an account for whoever knows
 * its name, and until a moment that is far away once a clock is set back; wrong passwords
 * delay whoever types them, before they reach the engine.
 */
class PasswordsWithoutLocks implements SessionFactory {

	@Override
	public Class<?> getSessionType() {
		return DbIdentityServiceProvider.class;
	}

	@Override
	public Session openSession() {
		return new DbIdentityServiceProvider() {

			@Override
			protected boolean isUserLocked(UserEntity user) {
				return false;
			}

			@Override
			protected void lockUser(UserEntity user) {
				// A wrong password leaves no trace in the database.
			}

		};
	}

}
