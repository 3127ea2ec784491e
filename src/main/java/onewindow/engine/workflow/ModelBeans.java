package onewindow.engine.workflow;

import java.lang.reflect.Modifier;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.ConfigurationClassPostProcessor;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * The beans that expressions can reach: delegates and {@link ModelBean}s, and nothing
 * else of the application.
 */
@Component
public class ModelBeans {

	private final ListableBeanFactory beans;

	ModelBeans(ListableBeanFactory beans) {
		this.beans = beans;
	}

	/**
	 * The same without starting the hall: what its classes declare.
	 * @return the beans, of which only the names can be asked for
	 */
	public static ModelBeans declared() {
		DefaultListableBeanFactory declared = new DefaultListableBeanFactory();
		ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(declared);
		scanner.addExcludeFilter(new AnnotationTypeFilter(SpringBootApplication.class));
		scanner.scan("onewindow");
		new ConfigurationClassPostProcessor().processConfigBeanDefinitions(declared);
		return new ModelBeans(declared);
	}

	/**
	 * The names that a service task may name.
	 * @return bean names of delegates
	 */
	public Set<String> delegates() {
		return namesOf(JavaDelegate.class);
	}

	/**
	 * The names whose methods an expression may call.
	 * @return bean names of readers
	 */
	private Set<String> readers() {
		return namesOf(ModelBean.class);
	}

	/**
	 * What an expression may ask, and what it gets.
	 * @return for example {@code clock.promisedDue} with {@link java.util.Date}
	 */
	public Map<String, Class<?>> questions() {
		Map<String, Class<?>> questions = new HashMap<>();
		readers().forEach(
				bean -> Arrays.stream(ClassUtils.getUserClass(this.beans.getType(bean, false)).getDeclaredMethods())
					.filter(method -> Modifier.isPublic(method.getModifiers()))
					.forEach(method -> questions.put(bean + "." + method.getName(), method.getReturnType())));
		return questions;
	}

	private Set<String> namesOf(Class<?> type) {
		return new HashSet<>(Arrays.asList(this.beans.getBeanNamesForType(type, true, false)));
	}

	/** The same as the map that the engine's expression manager asks. */
	Map<Object, Object> asMap() {
		return new AbstractMap<>() {

			private Set<String> names;

			@Override
			public boolean containsKey(Object name) {
				return names().contains(name);
			}

			@Override
			public Object get(Object name) {
				return containsKey(name) ? ModelBeans.this.beans.getBean((String) name) : null;
			}

			@Override
			public Set<Entry<Object, Object>> entrySet() {
				return names().stream().map(name -> Map.entry((Object) name, get(name))).collect(Collectors.toSet());
			}

			private Set<String> names() {
				if (this.names == null) {
					Set<String> all = delegates();
					all.addAll(readers());
					this.names = all;
				}
				return this.names;
			}

		};
	}

}
