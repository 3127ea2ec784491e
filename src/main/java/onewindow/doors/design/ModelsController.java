package onewindow.doors.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import onewindow.engine.models.ModelVersions;
import onewindow.engine.models.Models;
import onewindow.engine.models.Models.Objection;
import onewindow.engine.models.Models.Replayed;
import onewindow.engine.models.Models.Trial;
import onewindow.engine.workflow.Versions.Version;
import onewindow.foundation.shared.Actor;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * What process designers ask of a running hall about their files. The second address lies
 * under the path of the web applications, for the page in Cockpit.
 */
@RestController
@RequestMapping({ "/api/models", "/camunda/api/hall/models" })
class ModelsController {

	private final Models models;

	private final ModelVersions versions;

	private final Designers designers;

	ModelsController(Models models, ModelVersions versions, Designers designers) {
		this.models = models;
		this.versions = versions;
		this.designers = designers;
	}

	@Operation(summary = "Lints files as they would be deployed", description = "Designers only.")
	@PostMapping(path = "/lint", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	List<Objection> lint(@RequestParam List<MultipartFile> files) {
		this.designers.designer();
		return this.models.lint(contents(files));
	}

	@Operation(summary = "Lints files as they would be deployed for a process",
			description = "Without a model, with the one in force. Designers only.")
	@PostMapping(path = "/{key}/lint", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	List<Objection> lint(@PathVariable String key, @RequestParam List<MultipartFile> files) {
		this.designers.designer();
		return this.models.lint(this.models.whole(key, contents(files)));
	}

	@Operation(summary = "What decision tables answer to every case that can come", description = "Designers only.")
	@PostMapping(path = "/trial", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	List<Trial> tryTables(@RequestParam List<MultipartFile> files) {
		this.designers.designer();
		return this.models.tryTables(contents(files));
	}

	@Operation(summary = "What differs in some files from what is in force", description = "Designers only.")
	@PostMapping(path = "/{key}/differences", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	List<String> differences(@PathVariable String key, @RequestParam List<MultipartFile> files) {
		this.designers.designer();
		this.versions.require(key);
		return this.models.compare(key, contents(files)).lines();
	}

	@Operation(summary = "What differs in some files, as two pictures",
			description = "Of one part, or of the whole process without. Designers only.")
	@PostMapping(path = "/{key}/pictures", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	Pictures pictures(@PathVariable String key, @RequestParam List<MultipartFile> files,
			@RequestParam(defaultValue = "") String part) {
		this.designers.designer();
		this.versions.require(key);
		return Pictures.of(this.models.draw(key, contents(files)), part);
	}

	@Operation(summary = "What would have become of the last hundred finished cases on some files",
			description = "Designers only.")
	@PostMapping(path = "/{key}/replay", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	List<Replayed> replay(@PathVariable String key, @RequestParam List<MultipartFile> files) {
		this.designers.designer();
		this.versions.require(key);
		return this.models.replay(key, contents(files));
	}

	@Operation(summary = "Brings files into force, for cases that begin from now on",
			description = "Without a model, with the one in force. Designers only.")
	@PostMapping(path = "/{key}/versions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	Version deploy(@PathVariable String key, @RequestParam List<MultipartFile> files) {
		Actor designer = this.designers.designer();
		this.versions.require(key);
		return this.versions.deploy(key, contents(files), designer);
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

}
