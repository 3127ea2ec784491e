package onewindow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;

import org.springframework.modulith.ApplicationModule;

/** The house as it is built: its rooms, and the arrows between them. */
final class House {

	/** The wings, floor by floor from the top; those on one floor are neighbours. */
	static final List<List<String>> FLOORS = List.of(List.of("app"), List.of("doors"),
			List.of("counter", "office", "speciallaw"), List.of("outgoing"), List.of("casework"), List.of("engine"),
			List.of("foundation"));

	private static final String ROOT = "onewindow.";

	private static final Pattern IMPORT = Pattern.compile("import (?:static )?(onewindow\\.[a-z.]+)\\.[A-Z].*");

	private final JavaClasses classes = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
		.importPackages("onewindow");

	private final Map<String, JavaClass> doorplates = this.classes.stream()
		.filter(type -> type.getSimpleName().equals("package-info") && type.isAnnotatedWith(ApplicationModule.class))
		.collect(
				Collectors.toMap(type -> room(type.getPackageName()), type -> type, (one, other) -> one, TreeMap::new));

	JavaClasses classes() {
		return this.classes;
	}

	/** Wing and room, as {@code office.hearing}; the app is a wing of one room. */
	Set<String> rooms() {
		return this.doorplates.keySet();
	}

	/** The rooms that a room says it uses. */
	Set<String> declared(String room) {
		return new TreeSet<>(Arrays
			.asList(this.doorplates.get(room).getAnnotationOfType(ApplicationModule.class).allowedDependencies()));
	}

	/**
	 * The rooms that a room does use, be it only for a constant, which leaves no trace in
	 * a class.
	 */
	Set<String> used(String room) throws IOException {
		Set<String> used = new TreeSet<>(imported(room));
		this.classes.stream()
			.filter(type -> room(type.getPackageName()).equals(room))
			.flatMap(type -> type.getDirectDependenciesFromSelf().stream())
			.map(Dependency::getTargetClass)
			.map(JavaClass::getBaseComponentType)
			.filter(type -> type.getPackageName().startsWith(ROOT))
			.map(type -> room(type.getPackageName()))
			.forEach(used::add);
		used.remove(room);
		return used;
	}

	private static List<String> imported(String room) throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/java/onewindow", room.split("\\.")))) {
			return files.filter(file -> file.toString().endsWith(".java"))
				.flatMap(file -> lines(file))
				.map(IMPORT::matcher)
				.filter(Matcher::matches)
				.map(found -> room(found.group(1)))
				.toList();
		}
	}

	private static Stream<String> lines(Path file) {
		try {
			return Files.readAllLines(file).stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** In which wing a room lies. */
	static String wing(String room) {
		return room.split("\\.")[0];
	}

	/** On which floor a room lies, 0 being the top. */
	static int floor(String room) {
		return FLOORS.indexOf(FLOORS.stream().filter(floor -> floor.contains(wing(room))).findFirst().orElseThrow());
	}

	private static String room(String packageName) {
		String[] parts = packageName.split("\\.");
		return Arrays.stream(parts).skip(1).limit(2).collect(Collectors.joining("."));
	}

}
