package onewindow.engine.staff;

import jakarta.servlet.Filter;
import org.camunda.bpm.engine.IdentityService;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.stereotype.Component;

/**
 * How clients sign in as the engine's users.
 */
@Component
public class EngineLogins {

	private final IdentityService identity;

	EngineLogins(IdentityService identity) {
		this.identity = identity;
	}

	/**
	 * Signs in against the engine's users, with its throttle and lock.
	 * @return a new provider
	 */
	public AuthenticationProvider provider() {
		return new EngineLogin(this.identity);
	}

	/**
	 * Tells the engine who has signed in, for the length of a request.
	 * @return a new filter, to be placed behind the one that signs in
	 */
	public Filter filter() {
		return new EngineAuthenticationFilter(this.identity);
	}

}
