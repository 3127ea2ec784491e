package onewindow.app;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the staff API says of it as a whole. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

	@Bean
	OpenAPI staffApi() {
		return new OpenAPI()
			.info(new Info().title("One Window: staff API")
				.version("1")
				.description("Items and cases of the hall. Whoever has no part in a case is told that there is none."))
			.components(new Components().addSecuritySchemes("basic",
					new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic")))
			.addSecurityItem(new SecurityRequirement().addList("basic"));
	}

}
