package onewindow.engine.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * A case about which a decision table (DMN) can be asked. Rooms list theirs as constants
 * of an enumeration, so that a table can be tried on all of them before it is in force.
 */
public interface TableCase {

	/**
	 * The table that is asked.
	 * @return the key of the decision
	 */
	String table();

	/**
	 * What the table is asked.
	 * @return the inputs by name
	 */
	Map<String, Object> inputs();

	/**
	 * As people say it.
	 * @return for example 超过承诺时限
	 */
	String zh();

	/**
	 * All cases of a table, as the classes of the hall declare them.
	 * @param table the key of the decision
	 * @return empty when nobody asks such a table
	 */
	static List<TableCase> of(String table) {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AssignableTypeFilter(TableCase.class));
		return scanner.findCandidateComponents("onewindow")
			.stream()
			.map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), TableCase.class.getClassLoader()))
			.flatMap(type -> type.isEnum() ? Arrays.stream(type.getEnumConstants()) : Stream.empty())
			.map(TableCase.class::cast)
			.filter(known -> known.table().equals(table))
			.toList();
	}

}
