package onewindow.app;

import org.camunda.bpm.engine.IdentityService;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/**
 * Which doors are open to whom; every address that is not named here is closed.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	/**
	 * The web applications bring their own login, sessions, CSRF protection and headers.
	 */
	@Bean
	@Order(1)
	SecurityFilterChain webApplications(HttpSecurity http) throws Exception {
		return http.securityMatcher("/", "/camunda/**", "/favicon.ico")
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
	SecurityFilterChain clients(HttpSecurity http, IdentityService identity) throws Exception {
		return http.securityMatcher("/engine-rest/**", "/api/**")
			.authorizeHttpRequests(
					requests -> requests.requestMatchers(HttpMethod.GET, "/engine-rest/engine", "/engine-rest/engine/")
						.permitAll()
						.anyRequest()
						.authenticated())
			.httpBasic(Customizer.withDefaults())
			.authenticationProvider(new EngineLogin(identity))
			.addFilterAfter(new EngineAuthenticationFilter(identity), BasicAuthenticationFilter.class)
			.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.build();
	}

	@Bean
	@Order(3)
	SecurityFilterChain everythingElse(HttpSecurity http) throws Exception {
		return http.authorizeHttpRequests(
				requests -> requests.requestMatchers("/actuator/health", "/error").permitAll().anyRequest().denyAll())
			.httpBasic(Customizer.withDefaults())
			.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.build();
	}

}
