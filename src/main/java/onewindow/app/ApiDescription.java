package onewindow.app;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import onewindow.foundation.shared.Refusal;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the staff API says of it as a whole. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

	private static final String PROBLEM = "Problem";

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

	/** Every operation may refuse, with a code that a client can match. */
	@Bean
	OpenApiCustomizer refusals() {
		return api -> {
			api.getComponents().addSchemas(PROBLEM, problem());
			api.getPaths()
				.values()
				.stream()
				.flatMap(path -> path.readOperations().stream())
				.forEach(ApiDescription::mayRefuse);
		};
	}

	private static void mayRefuse(Operation operation) {
		MediaType problem = new MediaType().schema(new Schema<>().$ref(PROBLEM));
		operation.getResponses()
			.addApiResponse("4XX", new ApiResponse().description("Refused, or there is no such thing")
				.content(new Content().addMediaType("application/problem+json", problem)));
	}

	private static Schema<?> problem() {
		StringSchema code = new StringSchema();
		KnownRefusals.all().stream().map(Refusal::code).forEach(code::addEnumItem);
		Schema<?> error = new ObjectSchema().addProperty("field", new StringSchema())
			.addProperty("code", code)
			.addProperty("reason", new StringSchema());
		return new ObjectSchema().addProperty("status", new IntegerSchema())
			.addProperty("detail", new StringSchema().description("What people read"))
			.addProperty("code", code)
			.addProperty("errors", new ArraySchema().items(error).description("With status 400, one for each field"));
	}

}
