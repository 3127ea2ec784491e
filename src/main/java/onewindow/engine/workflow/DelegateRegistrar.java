package onewindow.engine.workflow;

import java.util.Collection;

import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.type.AnnotationMetadata;

/**
 * Registers delegates that do the same with different things, one for each thing: for
 * each document the one that issues it, for each notice the one that writes it. Imported
 * by the configuration of a room.
 *
 * @param <T> what the delegates differ in
 */
public abstract class DelegateRegistrar<T> implements ImportBeanDefinitionRegistrar, BeanFactoryAware {

	private final Collection<T> things;

	private BeanFactory beans;

	/**
	 * Takes the things.
	 * @param things each gets a delegate of its own
	 */
	protected DelegateRegistrar(Collection<T> things) {
		this.things = things;
	}

	@Override
	public void setBeanFactory(BeanFactory beans) {
		this.beans = beans;
	}

	@Override
	public void registerBeanDefinitions(AnnotationMetadata importer, BeanDefinitionRegistry registry) {
		for (T thing : this.things) {
			String name = nameOf(thing);
			if (!name.isEmpty()) {
				registry.registerBeanDefinition(name,
						BeanDefinitionBuilder
							.genericBeanDefinition(JavaDelegate.class, () -> delegate(thing, this.beans))
							.getBeanDefinition());
			}
		}
	}

	/**
	 * The name under which models know the delegate of a thing.
	 * @param thing one of the things
	 * @return the bean's name, empty for a thing that no model asks for
	 */
	protected abstract String nameOf(T thing);

	/**
	 * The delegate of a thing.
	 * @param thing one of the things
	 * @param beans where it finds whom to call
	 * @return the delegate
	 */
	protected abstract JavaDelegate delegate(T thing, BeanFactory beans);

}
