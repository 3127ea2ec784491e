package onewindow.engine.staff;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/**
 * Signs in against the engine's users, with its throttle and lock.
 */
class EngineLogin implements AuthenticationProvider {

	private final IdentityService identity;

	EngineLogin(IdentityService identity) {
		this.identity = identity;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String user = attempt.getName();
		if (!this.identity.checkPassword(user, String.valueOf(attempt.getCredentials()))) {
			throw new BadCredentialsException("Wrong user or password, or locked");
		}
		String[] groups = this.identity.createGroupQuery()
			.groupMember(user)
			.list()
			.stream()
			.map(Group::getId)
			.toArray(String[]::new);
		return UsernamePasswordAuthenticationToken.authenticated(user, null,
				AuthorityUtils.createAuthorityList(groups));
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

}
