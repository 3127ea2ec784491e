package onewindow.fuzz;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.engine.rest.TaskRestService;
import org.camunda.bpm.engine.rest.dto.CamundaQueryParam;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.util.ClassUtils;

/** Reads the addresses of the engine's REST API from its own resources. */
final class EngineEndpoints {

	private static final ObjectMapper MAPPER = new ObjectMapper();

	private final List<Endpoint> found = new ArrayList<>();

	/** Every address under {@code /engine-rest}. */
	static List<Endpoint> all() {
		EngineEndpoints endpoints = new EngineEndpoints();
		endpoints.walk(DefaultProcessEngineRestServiceImpl.class, "/engine-rest", 0);
		return endpoints.found;
	}

	/**
	 * Every address under {@code /camunda/api} that the web applications add, and those
	 * of the engine's API about tasks, which they have, too.
	 */
	static List<Endpoint> ofTheWebApplications() {
		EngineEndpoints endpoints = new EngineEndpoints();
		endpoints.walk(new CockpitApplication(), "/camunda/api/cockpit/");
		endpoints.walk(new TasklistApplication(), "/camunda/api/tasklist/");
		endpoints.walk(new AdminApplication(), "/camunda/api/admin/");
		endpoints.walk(TaskRestService.class, "/camunda/api/engine/engine/{engine}/task", 0);
		return endpoints.found;
	}

	private void walk(Application application, String prefix) {
		application.getClasses()
			.stream()
			.filter(resource -> resource.isAnnotationPresent(Path.class))
			.sorted(Comparator.comparing(Class::getName))
			.forEach(resource -> walk(resource,
					prefix + resource.getAnnotation(Path.class).value().replaceAll("^/|/$", ""), 0));
	}

	private void walk(Class<?> resource, String prefix, int depth) {
		Arrays.stream(resource.getMethods())
			.filter(method -> !method.isBridge())
			.sorted(Comparator.comparing(Method::toString))
			.forEach(method -> look(resource, method, prefix, depth));
	}

	private void look(Class<?> resource, Method method, String prefix, int depth) {
		Optional<Path> path = Optional.ofNullable(AnnotationUtils.findAnnotation(method, Path.class));
		HttpMethod http = AnnotatedElementUtils.findMergedAnnotation(method, HttpMethod.class);
		String address = path.map(Path::value).map(part -> join(prefix, part)).orElse(prefix);
		if (http == null) {
			if (path.isPresent() && depth < 4) {
				walk(method.getReturnType(), address, depth + 1);
			}
		}
		else if (!http.value().equals("OPTIONS")) {
			this.found.add(endpoint(resource, method, http.value(), address.replace("{engine}", "default")));
		}
	}

	private static String join(String prefix, String part) {
		String plain = part.replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}");
		return plain.equals("/") ? prefix : prefix + "/" + plain.replaceAll("^/|/$", "");
	}

	private static Endpoint endpoint(Class<?> resource, Method method, String http, String address) {
		TreeSet<String> queries = new TreeSet<>();
		Map<String, String> body = new LinkedHashMap<>();
		Method described = described(method);
		for (Parameter parameter : described.getParameters()) {
			QueryParam query = parameter.getAnnotation(QueryParam.class);
			if (query != null) {
				queries.add(query.value());
			}
			else if (parameter.getType() == UriInfo.class) {
				queries.addAll(queriesOf(resource));
			}
			else if (parameter.getAnnotation(PathParam.class) == null && parameter.getAnnotation(Context.class) == null
					&& parameter.getAnnotations().length == 0) {
				body.putAll(properties(parameter.getParameterizedType()));
			}
		}
		return new Endpoint(http, address, List.copyOf(queries), mediaType(method), body);
	}

	/** Where the annotations stand: at the contract, or at the class without one. */
	private static Method described(Method method) {
		return Stream.of(ClassUtils.getAllInterfacesForClass(method.getDeclaringClass()))
			.map(contract -> ClassUtils.getMethodIfAvailable(contract, method.getName(), method.getParameterTypes()))
			.filter(found -> found != null)
			.findFirst()
			.orElse(method);
	}

	private static String mediaType(Method method) {
		Consumes consumes = AnnotationUtils.findAnnotation(method, Consumes.class);
		return (consumes != null) ? consumes.value()[0] : null;
	}

	/**
	 * A resource that can be asked by address can be asked by the same query as a body.
	 */
	private static List<String> queriesOf(Class<?> resource) {
		return Arrays.stream(resource.getMethods())
			.flatMap(method -> Arrays.stream(method.getParameterTypes()))
			.filter(type -> type.getSimpleName().endsWith("QueryDto"))
			.flatMap(type -> Arrays.stream(type.getMethods()))
			.map(setter -> setter.getAnnotation(CamundaQueryParam.class))
			.filter(annotation -> annotation != null)
			.map(CamundaQueryParam::value)
			.distinct()
			.toList();
	}

	private static Map<String, String> properties(Type type) {
		Map<String, String> properties = new LinkedHashMap<>();
		JavaType known = MAPPER.constructType(type);
		if (known.isMapLikeType() || known.isCollectionLikeType() || known.getRawClass().isPrimitive()
				|| known.getRawClass() == String.class || known.getRawClass().getName().startsWith("org.glassfish")
				|| type instanceof ParameterizedType) {
			properties.put("value", "java.lang.Object");
			return properties;
		}
		for (BeanPropertyDefinition property : MAPPER.getDeserializationConfig().introspect(known).findProperties()) {
			properties.put(property.getName(), property.getRawPrimaryType().getName());
		}
		return properties;
	}

}
