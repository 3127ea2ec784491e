package onewindow.app;

import java.io.IOException;
import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import onewindow.engine.staff.EngineLogins;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Which doors are open to whom; every address that is not named here is closed.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	/**
	 * Matches the whole path, whichever servlet serves it; patterns given as text would
	 * only match Spring's own.
	 */
	private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

	/**
	 * The web applications bring their own login, sessions, CSRF protection and headers.
	 */
	@Bean
	@Order(1)
	SecurityFilterChain webApplications(HttpSecurity http) throws Exception {
		return http.securityMatcher(anyOf("/", "/desk", "/camunda/**", "/favicon.ico"))
			.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
			.csrf(AbstractHttpConfigurer::disable)
			.headers(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.securityContext(AbstractHttpConfigurer::disable)
			.sessionManagement(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.build();
	}

	/**
	 * Clients sign in with every request, so there is no session that another site could
	 * ride on.
	 */
	@Bean
	@Order(2)
	SecurityFilterChain clients(HttpSecurity http, EngineLogins logins) throws Exception {
		return http.securityMatcher(anyOf("/engine-rest/**", "/api/**", "/guides/*"))
			.authorizeHttpRequests(requests -> requests
				.requestMatchers(PATHS.matcher(HttpMethod.GET, "/engine-rest/engine"),
						PATHS.matcher(HttpMethod.GET, "/guides/*"))
				.permitAll()
				.anyRequest()
				.authenticated())
			.httpBasic(Customizer.withDefaults())
			.authenticationProvider(logins.provider())
			.addFilterAfter(logins.filter(), BasicAuthenticationFilter.class)
			.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.build();
	}

	/**
	 * There is nothing else; asking for a password here would make browsers ask for one
	 * in the middle of Tasklist, which looks for pages that we do not have.
	 */
	@Bean
	@Order(3)
	SecurityFilterChain everythingElse(HttpSecurity http) throws Exception {
		return http
			.authorizeHttpRequests(requests -> requests.requestMatchers(anyOf("/actuator/health", "/error"))
				.permitAll()
				.anyRequest()
				.denyAll())
			.exceptionHandling(denials -> denials
				.authenticationEntryPoint((request, response, denied) -> nothingHere(request, response)))
			.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.build();
	}

	/** A browser is shown a page; a client needs none. */
	private static void nothingHere(HttpServletRequest request, HttpServletResponse response) throws IOException {
		String accepted = request.getHeader(HttpHeaders.ACCEPT);
		if (accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE)) {
			response.sendError(HttpStatus.NOT_FOUND.value());
			return;
		}
		response.setStatus(HttpStatus.NOT_FOUND.value());
	}

	private static RequestMatcher anyOf(String... patterns) {
		return new OrRequestMatcher(Arrays.stream(patterns).<RequestMatcher>map(PATHS::matcher).toList());
	}

}
