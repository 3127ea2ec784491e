package onewindow.app;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import onewindow.engine.workflow.CurrentActor;
import onewindow.foundation.shared.NotSignedIn;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets only those in who have signed in to the web applications, before anything of what
 * they send is read: what the hall offers their pages lies under the path of the web
 * applications, which have a login of their own.
 */
@Configuration(proxyBeanMethods = false)
class SessionDoor implements WebMvcConfigurer {

	private final CurrentActor actor;

	SessionDoor(CurrentActor actor) {
		this.actor = actor;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new HandlerInterceptor() {

			@Override
			public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
				SessionDoor.this.actor.get().orElseThrow(NotSignedIn::new);
				return true;
			}

		}).addPathPatterns("/camunda/api/hall/**");
	}

}
