package onewindow.doors.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import onewindow.engine.models.Models;
import onewindow.engine.models.Models.Objection;
import onewindow.engine.models.Models.Replayed;
import onewindow.engine.models.Models.Trial;
import onewindow.engine.staff.Groups;
import onewindow.engine.workflow.CurrentActor;
import onewindow.engine.workflow.Versions;
import onewindow.engine.workflow.Versions.Version;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.NotAllowed;
import onewindow.foundation.shared.NotFound;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * What process designers ask of a running hall.
 */
@RestController
@RequestMapping("/api/models")
class ModelsController {

	private final Models models;

	private final Versions versions;

	private final CaseMigration migration;

	private final CurrentActor actor;

	ModelsController(Models models, Versions versions, CaseMigration migration, CurrentActor actor) {
		this.models = models;
		this.versions = versions;
		this.migration = migration;
		this.actor = actor;
	}

	@Operation(summary = "Lints files as they would be deployed", description = "Designers only, as everything here.")
	@PostMapping(path = "/lint", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	List<Objection> lint(@RequestParam List<MultipartFile> files) {
		designer();
		return this.models.lint(contents(files));
	}

	@Operation(summary = "What decision tables answer to every case that can come")
	@PostMapping(path = "/trial", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	List<Trial> tryTables(@RequestParam List<MultipartFile> files) {
		designer();
		return this.models.tryTables(contents(files));
	}

	@Operation(summary = "The versions of a process, and how many cases run on each")
	@GetMapping("/{key}")
	List<Version> versions(@PathVariable String key) {
		designer();
		return known(key);
	}

	@Operation(summary = "What differs in the hall's own files from what is deployed")
	@GetMapping("/{key}/differences")
	List<String> differences(@PathVariable String key) {
		designer();
		known(key);
		return this.models.drawn(key).map(files -> this.models.differences(key, files)).orElse(List.of());
	}

	@Operation(summary = "What differs in some files from what is deployed")
	@PostMapping(path = "/{key}/differences", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	List<String> differences(@PathVariable String key, @RequestParam List<MultipartFile> files) {
		designer();
		known(key);
		return this.models.differences(key, contents(files));
	}

	@Operation(summary = "What would have become of the last hundred finished cases on some files")
	@PostMapping(path = "/{key}/replay", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	List<Replayed> replay(@PathVariable String key, @RequestParam List<MultipartFile> files) {
		designer();
		known(key);
		return this.models.replay(key, contents(files));
	}

	@Operation(summary = "Whether each case can move to another version, and why not; moves nothing")
	@PostMapping("/{key}/migration/check")
	List<CaseMigration.Row> check(@PathVariable String key, @RequestBody Way way) {
		designer();
		return this.migration.check(key, way.from(), way.to(), way.after());
	}

	@Operation(summary = "Moves the cases that can move, each by itself",
			description = "A thousand at most; ask again with the last instance as after.")
	@PostMapping("/{key}/migration")
	List<CaseMigration.Row> migrate(@PathVariable String key, @RequestBody Way way) {
		return this.migration.migrate(key, way.from(), way.to(), way.after(), designer());
	}

	@Operation(summary = "Takes an older version back into force; cases that run stay where they are")
	@PostMapping("/{key}/rollback")
	Version rollBack(@PathVariable String key, @RequestBody Target target) {
		designer();
		known(key);
		return this.models.rollBack(key, target.to());
	}

	private List<Version> known(String key) {
		List<Version> known = this.versions.of(key);
		if (known.isEmpty()) {
			throw new NotFound(DesignRefusal.NO_SUCH_PROCESS);
		}
		return known;
	}

	private Actor designer() {
		return this.actor.get()
			.filter(person -> person.isIn(Groups.DESIGN))
			.orElseThrow(() -> new NotAllowed(DesignRefusal.NOT_A_DESIGNER));
	}

	private static Map<String, byte[]> contents(List<MultipartFile> files) {
		Map<String, byte[]> contents = new LinkedHashMap<>();
		files.forEach(file -> contents.put(String.valueOf(file.getOriginalFilename()), bytes(file)));
		return contents;
	}

	private static byte[] bytes(MultipartFile file) {
		try {
			return file.getBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	record Way(int from, int to, String after) {
	}

	record Target(int to) {
	}

}
