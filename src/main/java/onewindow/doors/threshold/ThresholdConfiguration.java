package onewindow.doors.threshold;

import java.time.Clock;

import jakarta.servlet.Filter;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The order in which a request passes the threshold, before every other filter. */
@Configuration(proxyBeanMethods = false)
class ThresholdConfiguration {

	@Bean
	FilterRegistrationBean<OddPaths> oddPaths() {
		return at(1, new OddPaths(), "/*");
	}

	@Bean
	FilterRegistrationBean<RefusalLog> refusalLog() {
		return at(2, new RefusalLog(), "/api/*", "/engine-rest/*", "/camunda/api/*");
	}

	@Bean
	FilterRegistrationBean<NothingStored> nothingStored() {
		return at(3, new NothingStored(), "/api/*", "/engine-rest/*", "/camunda/api/*");
	}

	@Bean
	FilterRegistrationBean<Bodies> bodies() {
		return at(4, new Bodies(), "/*");
	}

	@Bean
	FilterRegistrationBean<SignInDelays> signInDelays(Clock clock) {
		return at(5, new SignInDelays(new SignInFailures(clock)), "/api/*", "/engine-rest/*", "/camunda/api/*");
	}

	private static <T extends Filter> FilterRegistrationBean<T> at(int place, T filter, String... paths) {
		FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
		registration.addUrlPatterns(paths);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
		return registration;
	}

}
