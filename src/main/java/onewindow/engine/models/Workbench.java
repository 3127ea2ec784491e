package onewindow.engine.models;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import onewindow.engine.workflow.ModelBeans;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Item;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * What designers do with files, without a running hall: {@code lint}, {@code eject},
 * {@code export}.
 */
public final class Workbench {

	/** The commands. */
	public static final Set<String> COMMANDS = Set.of("lint", "eject", "export");

	private static final int DONE = 0;

	private static final int FOUND = 1;

	private static final int WRONG_CALL = 2;

	private final Catalogue catalogue;

	private final ItemDeriver deriver;

	private final Procedures procedures;

	private final Linter linter;

	private final Attachments attachments;

	private final PrintStream out;

	Workbench(Catalogue catalogue, ItemDeriver deriver, Procedures procedures, Linter linter, Attachments attachments,
			PrintStream out) {
		this.catalogue = catalogue;
		this.deriver = deriver;
		this.procedures = procedures;
		this.linter = linter;
		this.attachments = attachments;
		this.out = out;
	}

	/**
	 * Does a command.
	 * @param args the command and what it needs
	 * @return the exit status: 0 done, 1 findings, 2 called wrongly
	 */
	public static int run(String... args) {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Needed.class)
			.web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.run()) {
			return context.getBean(Workbench.class).command(args[0], Arrays.asList(args).subList(1, args.length));
		}
	}

	int command(String name, List<String> arguments) {
		return switch (name) {
			case "lint" -> lint(arguments.stream().map(Path::of).toList());
			case "eject" -> eject(arguments, Path.of("processes", "items"));
			default -> export(arguments);
		};
	}

	/**
	 * Lints models, each with the forms that are given and those that the hall would add,
	 * and shows what tables answer. Without files it tells the rules.
	 */
	int lint(List<Path> files) {
		if (files.isEmpty()) {
			Arrays.stream(Rule.values())
				.forEach(rule -> this.out.println("%-20s %s".formatted(rule.id(), rule.reason())));
			return DONE;
		}
		Set<Finding> findings = new LinkedHashSet<>();
		for (Map<String, byte[]> deployment : deployments(files)) {
			findings.addAll(this.linter.lint(deployment));
			this.linter.tryTables(deployment)
				.forEach(row -> this.out.println("%-45s → %s  %s".formatted(new TreeMap<>(row.inputs()),
						String.join(", ", row.answers()), row.zh())));
		}
		findings.forEach(this.out::println);
		long refused = findings.stream().filter(Finding::refuses).count();
		this.out.println((refused == 0) ? "Nothing to mend." : refused + " to mend.");
		return (refused == 0) ? DONE : FOUND;
	}

	/**
	 * Models and tables one by one, each with the forms; forms alone when there is
	 * nothing else.
	 */
	private List<Map<String, byte[]>> deployments(List<Path> files) {
		Map<String, byte[]> forms = new LinkedHashMap<>();
		files.stream().filter(Workbench::isForm).forEach(file -> forms.put(file.getFileName().toString(), read(file)));
		List<Path> others = files.stream().filter(file -> !isForm(file)).toList();
		if (others.isEmpty()) {
			return List.of(this.attachments.complete(forms));
		}
		return others.stream().map(file -> {
			Map<String, byte[]> deployment = new LinkedHashMap<>(forms);
			deployment.put(file.getFileName().toString(), read(file));
			return this.attachments.complete(deployment);
		}).toList();
	}

	private static boolean isForm(Path file) {
		return file.toString().endsWith(".form");
	}

	private static byte[] read(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + file, ex);
		}
	}

	/** Writes the derived model of an item beside its YAML, to be drawn further. */
	int eject(List<String> arguments, Path items) {
		Item item = (arguments.size() == 1) ? this.catalogue.item(arguments.get(0)).orElse(null) : null;
		if (item == null) {
			this.out.println("Say which item to eject, for example: eject food-business-permit");
			return WRONG_CALL;
		}
		Path file = items.resolve(this.catalogue.unitOf(item).slug()).resolve(item.id() + ".bpmn");
		if (Files.exists(file)) {
			this.out.println(file + " is there already; the item has a model of its own.");
			return WRONG_CALL;
		}
		write(file, this.deriver.derive(item).files().get(item.id() + ".bpmn"));
		this.out.println("Written: " + file + ". From now on this file is the item's model.");
		return DONE;
	}

	/** Writes every model as BPMN, each of its planes as SVG, and an index page. */
	int export(List<String> arguments) {
		if (arguments.size() != 1) {
			this.out.println("Say where to, for example: export target/models");
			return WRONG_CALL;
		}
		Path folder = Path.of(arguments.get(0));
		Map<String, byte[]> models = new LinkedHashMap<>(this.deriver.patterns());
		this.procedures.all().forEach(procedure -> models.put(procedure.key(), procedure.model()));
		this.catalogue.items()
			.forEach(item -> models.put(item.id(), this.deriver.derive(item).files().get(item.id() + ".bpmn")));
		models.forEach((key, model) -> {
			write(folder.resolve(key + ".bpmn"), model);
			new Album(key, model).pages().forEach((name, page) -> write(folder.resolve(name), page));
		});
		write(folder.resolve("index.html"), Album.index(models));
		this.out
			.println("Written: %d models to %s, see %s".formatted(models.size(), folder, folder.resolve("index.html")));
		return DONE;
	}

	private static void write(Path file, byte[] content) {
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
			Files.write(file, content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write " + file, ex);
		}
	}

	/** As much of the hall as the commands need. */
	@ComponentScan(basePackages = "onewindow.foundation.catalogue")
	@Import({ DrawnForms.class, ItemDeriver.class, Procedures.class, Linter.class, Attachments.class })
	static class Needed {

		@Bean
		ModelBeans modelBeans() {
			return ModelBeans.declared();
		}

		@Bean
		Workbench workbench(Catalogue catalogue, ItemDeriver deriver, Procedures procedures, Linter linter,
				Attachments attachments) {
			return new Workbench(catalogue, deriver, procedures, linter, attachments, System.out);
		}

	}

}
