package onewindow.engine.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.camunda.bpm.engine.impl.cmd.GetNextIdBlockCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.query.NativeQuery;
import org.camunda.bpm.engine.query.Query;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Somebody has looked at every command of the engine and decided whether it reads. A new
 * version of the engine brings commands on which nobody has.
 */
class ReadingCommandsTests {

	private static final String ENGINE = "org.camunda.bpm.engine.impl.";

	@Test
	void decidesOnEveryCommandOfTheEngine() throws IOException {
		List<String> reading = list("reading");
		List<String> other = list("other");

		assertThat(reading).doesNotContainAnyElementsOf(other);
		reading.addAll(other);
		assertThat(reading).containsExactlyInAnyOrderElementsOf(commands());
	}

	/** It is named like one that reads, and counts up. */
	@Test
	void refusesWhatIsNamedLikeReadingAndWrites() {
		LockedDoor door = new LockedDoor(new Passage());

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> door.execute(new GetNextIdBlockCmd(1)));
		assertThat(door.execute(new GetTaskFormCmd("1"))).as("passed").isNull();
	}

	private static Set<String> commands() {
		return new ClassFileImporter().importPackages("org.camunda.bpm.engine.impl")
			.stream()
			.filter(type -> type.isAssignableTo(Command.class) && !type.isInterface()
					&& !type.getModifiers().contains(JavaModifier.ABSTRACT))
			.filter(type -> !type.isAssignableTo(Query.class) && !type.isAssignableTo(NativeQuery.class))
			.map(JavaClass::getName)
			.filter(name -> name.startsWith(ENGINE))
			.map(name -> name.substring(ENGINE.length()))
			.collect(Collectors.toSet());
	}

	private static List<String> list(String kind) throws IOException {
		String name = "/engine/%s-commands.txt".formatted(kind);
		byte[] bytes = Objects.requireNonNull(ReadingCommandsTests.class.getResourceAsStream(name)).readAllBytes();
		return new String(bytes, StandardCharsets.US_ASCII).lines().collect(Collectors.toList());
	}

	/** Lets pass what reaches it. */
	private static final class Passage implements CommandExecutor {

		@Override
		public <T> T execute(Command<T> command) {
			return null;
		}

	}

}
