package onewindow.app;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import onewindow.foundation.shared.Refusal;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * Every refusal of the hall. Each room lists its own, and here they are found by their
 * type.
 */
final class KnownRefusals {

	private KnownRefusals() {
	}

	/**
	 * All of them.
	 * @return in the order of their codes
	 */
	static List<Refusal> all() {
		ClassPathScanningCandidateComponentProvider rooms = new ClassPathScanningCandidateComponentProvider(false);
		rooms.addIncludeFilter(new AssignableTypeFilter(Refusal.class));
		return rooms.findCandidateComponents("onewindow")
			.stream()
			.map(BeanDefinition::getBeanClassName)
			.map(name -> ClassUtils.resolveClassName(name, KnownRefusals.class.getClassLoader()))
			.flatMap(type -> Arrays.stream((Refusal[]) type.getEnumConstants()))
			.sorted(Comparator.comparing(Refusal::code))
			.toList();
	}

}
