package onewindow.engine.workflow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import onewindow.foundation.shared.Actor;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Who is acting in this thread, as the engine's login has it.
 */
@Component
public class CurrentActor {

	private final Supplier<IdentityService> identity;

	private final Supplier<StandIns> standIns;

	CurrentActor(ObjectProvider<IdentityService> identity, ObjectProvider<StandIns> standIns) {
		this.identity = SingletonSupplier.of(identity::getObject);
		this.standIns = SingletonSupplier.of(standIns::getObject);
	}

	/**
	 * The authenticated person.
	 * @return empty in the thread of a job
	 */
	public Optional<Actor> get() {
		Authentication authentication = this.identity.get().getCurrentAuthentication();
		if (authentication == null || authentication.getUserId() == null) {
			return Optional.empty();
		}
		List<String> groups = authentication.getGroupIds();
		return Optional
			.of(new Actor(authentication.getUserId(), new LinkedHashSet<>((groups != null) ? groups : List.of()),
					this.standIns.get().lentTo(authentication.getUserId()), null));
	}

	/**
	 * Does something as a job would: nobody is authenticated, and acts are booked under
	 * the system.
	 * @param act what to do
	 */
	public void asSystem(Runnable act) {
		IdentityService service = this.identity.get();
		Authentication person = service.getCurrentAuthentication();
		service.clearAuthentication();
		try {
			act.run();
		}
		finally {
			if (person != null) {
				service.setAuthentication(person.getUserId(), person.getGroupIds(), person.getTenantIds());
			}
		}
	}

	/**
	 * The authenticated person, or the system.
	 * @return {@link Actor#SYSTEM} in the thread of a job
	 */
	public Actor orSystem() {
		return get().orElse(Actor.SYSTEM);
	}

}
