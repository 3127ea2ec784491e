package onewindow.app;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where staff go in the morning: the one address that they need to know. */
@Configuration(proxyBeanMethods = false)
class Workplace implements WebMvcConfigurer {

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addRedirectViewController("/desk", "/camunda/app/tasklist/default/");
	}

}
