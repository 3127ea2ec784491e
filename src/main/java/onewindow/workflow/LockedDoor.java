package onewindow.workflow;

import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.query.NativeQuery;
import org.camunda.bpm.engine.query.Query;

/**
 * A way into the engine on which only what reads gets through, and the few commands to
 * which the gate opens. Every other command is refused, those of a later engine too.
 */
final class LockedDoor implements CommandExecutor {

	private final CommandExecutor engine;

	private final Set<Class<?>> open;

	LockedDoor(CommandExecutor engine, Class<?>... open) {
		this.engine = engine;
		this.open = Set.of(open);
	}

	@Override
	public <T> T execute(Command<T> command) {
		if (reads(command) || this.open.contains(command.getClass())) {
			return this.engine.execute(command);
		}
		throw Refused.notThisWay();
	}

	/** The engine names what reads so. */
	private static boolean reads(Command<?> command) {
		String name = command.getClass().getSimpleName();
		return command instanceof Query || command instanceof NativeQuery
				|| Stream.of("Get", "Find", "Is").anyMatch(name::startsWith);
	}

}
