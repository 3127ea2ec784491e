package onewindow.engine.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.query.NativeQuery;
import org.camunda.bpm.engine.query.Query;

/**
 * A way into the engine on which only what reads gets through, and the few commands to
 * which the gate opens. Every other command is refused, those of a later engine too,
 * until somebody has looked at it and put it on the list.
 */
final class LockedDoor implements CommandExecutor {

	private static final Set<String> READING = readingCommands();

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

	private static boolean reads(Command<?> command) {
		return command instanceof Query || command instanceof NativeQuery
				|| READING.contains(command.getClass().getName());
	}

	private static Set<String> readingCommands() {
		try (InputStream list = LockedDoor.class.getResourceAsStream("/engine/reading-commands.txt")) {
			return new String(list.readAllBytes(), StandardCharsets.US_ASCII).lines()
				.map("org.camunda.bpm.engine.impl."::concat)
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
