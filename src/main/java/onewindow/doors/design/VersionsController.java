package onewindow.doors.design;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import io.swagger.v3.oas.annotations.Operation;
import onewindow.engine.models.ModelVersions;
import onewindow.engine.models.ModelVersions.Known;
import onewindow.engine.workflow.Versions.Version;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.NotFound;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The versions of processes and tables: managers look, designers move cases and take
 * versions back. The second address lies under the path of the web applications, for the
 * page in Cockpit.
 */
@RestController
@RequestMapping({ "/api/models", "/camunda/api/hall/models" })
class VersionsController {

	private final ModelVersions versions;

	private final CaseMigration migration;

	private final Designers designers;

	VersionsController(ModelVersions versions, CaseMigration migration, Designers designers) {
		this.versions = versions;
		this.migration = migration;
		this.designers = designers;
	}

	@Operation(summary = "Every process and table that is in force", description = "Designers and managers.")
	@GetMapping
	Shelf all() {
		this.designers.reader();
		return new Shelf(this.designers.mayChange(), this.versions.all());
	}

	@Operation(summary = "The versions of a process, and how many cases run on each",
			description = "Designers and managers.")
	@GetMapping("/{key}")
	List<Version> versions(@PathVariable String key) {
		this.designers.reader();
		return this.versions.require(key);
	}

	@Operation(summary = "What differs in the hall's own files from what is in force",
			description = "Designers and managers.")
	@GetMapping("/{key}/differences")
	List<String> differences(@PathVariable String key) {
		this.designers.reader();
		this.versions.require(key);
		return this.versions.differencesOfTheHall(key);
	}

	@Operation(summary = "What differs between two versions", description = "Designers and managers.")
	@GetMapping("/{key}/versions/{version}/differences")
	List<String> differences(@PathVariable String key, @PathVariable int version, @RequestParam int to) {
		this.designers.reader();
		return this.versions.compare(key, version, to).lines();
	}

	@Operation(summary = "What differs between two versions, as two pictures",
			description = "Of one part, or of the whole process without. Designers and managers.")
	@GetMapping("/{key}/versions/{version}/pictures")
	Pictures pictures(@PathVariable String key, @PathVariable int version, @RequestParam int to,
			@RequestParam(defaultValue = "") String part) {
		this.designers.reader();
		return Pictures.of(this.versions.compare(key, version, to), part);
	}

	@Operation(summary = "The names of the files of a version", description = "Designers and managers.")
	@GetMapping("/{key}/versions/{version}/files")
	Set<String> files(@PathVariable String key, @PathVariable int version) {
		this.designers.reader();
		return this.versions.files(key, version).keySet();
	}

	@Operation(summary = "A file of a version, to work on", description = "Designers and managers.")
	@GetMapping("/{key}/versions/{version}/files/{name}")
	ResponseEntity<byte[]> file(@PathVariable String key, @PathVariable int version, @PathVariable String name) {
		this.designers.reader();
		byte[] content = this.versions.files(key, version).get(name);
		if (content == null) {
			throw new NotFound(DesignRefusal.NO_SUCH_FILE);
		}
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.body(content);
	}

	@Operation(summary = "Whether each case can move to another version, and why not; moves nothing",
			description = "Designers only.")
	@PostMapping("/{key}/migration/check")
	List<CaseMigration.Row> check(@PathVariable String key, @RequestBody Way way) {
		this.designers.designer();
		return this.migration.check(key, way.from(), way.to(), way.after());
	}

	@Operation(summary = "Moves the cases that can move, each by itself",
			description = "A thousand at most; ask again with the last instance as after. Designers only.")
	@PostMapping("/{key}/migration")
	List<CaseMigration.Row> migrate(@PathVariable String key, @RequestBody Way way) {
		return this.migration.migrate(key, way.from(), way.to(), way.after(), this.designers.designer());
	}

	@Operation(summary = "Takes an older version back into force; cases that run stay where they are",
			description = "Designers only.")
	@PostMapping("/{key}/rollback")
	Version rollBack(@PathVariable String key, @RequestBody Target target) {
		Actor designer = this.designers.designer();
		this.versions.require(key);
		return this.versions.rollBack(key, target.to(), designer);
	}

	/**
	 * What is in force.
	 *
	 * @param mayChange whether whoever asks is a designer
	 * @param models in the order of the keys
	 */
	record Shelf(boolean mayChange, List<Known> models) {
	}

	record Way(int from, int to, String after) {
	}

	record Target(int to) {
	}

}
