package onewindow.doors.tasklist;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.VisibleCases;
import onewindow.casework.scans.Scan;
import onewindow.casework.scans.Scans;
import onewindow.engine.workflow.CurrentActor;
import onewindow.foundation.shared.NotAllowed;
import onewindow.outgoing.documents.Documents;
import onewindow.outgoing.documents.IssuedDocument;

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
import org.springframework.web.multipart.MultipartFile;

/**
 * The files of a case over HTTP, for whoever has signed in to Tasklist.
 */
@Hidden
@RestController
@RequestMapping("/camunda/api/hall/cases/{number}")
class ScansController {

	private static final String SHOWN_IN_THE_PANEL = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'";

	private static final String NAME_IN_ZIP = "[\\\\/:*?\"<>|]";

	private final VisibleCases visible;

	private final Scans scans;

	private final Documents documents;

	private final CurrentActor actor;

	ScansController(VisibleCases visible, Scans scans, Documents documents, CurrentActor actor) {
		this.visible = visible;
		this.scans = scans;
		this.documents = documents;
		this.actor = actor;
	}

	@PostMapping(path = "/scans", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	void attach(@PathVariable String number, @RequestParam MultipartFile file,
			@RequestParam(required = false) String material) throws IOException {
		this.scans.attach(this.visible.get(number), material, file.getOriginalFilename(), file.getBytes(),
				this.actor.orSystem());
	}

	/**
	 * The web applications let nobody show their answers in a frame; the panel shows
	 * these.
	 */
	@GetMapping("/scans/{id}")
	ResponseEntity<byte[]> open(@PathVariable String number, @PathVariable long id, HttpServletResponse response) {
		Scan scan = this.scans.get(readable(number), id);
		response.setHeader("Content-Security-Policy", SHOWN_IN_THE_PANEL);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(scan.type().mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION, named("inline", scan.name()))
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.body(this.scans.content(scan));
	}

	@PostMapping("/scans/{id}/move")
	void move(@PathVariable String number, @PathVariable long id, @RequestBody Moved moved) {
		this.scans.move(this.visible.get(number), id, moved.material(), moved.reason(), this.actor.orSystem());
	}

	@PostMapping("/scans/{id}/removal")
	void remove(@PathVariable String number, @PathVariable long id, @RequestBody Reason removed) {
		this.scans.remove(this.visible.get(number), id, removed.reason(), this.actor.orSystem());
	}

	/** All papers of a case in one file: what was issued and what was handed in. */
	@GetMapping("/papers")
	void papers(@PathVariable String number, HttpServletResponse response) throws IOException {
		CaseFile file = readable(number);
		response.setContentType("application/zip");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, named("attachment", number + ".zip"));
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		pack(file, this.documents.of(file.number()), this.scans.of(file), response.getOutputStream());
	}

	private void pack(CaseFile file, List<IssuedDocument> issued, List<Scan> handedIn, OutputStream out)
			throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
			for (IssuedDocument document : issued) {
				zip.putNextEntry(new ZipEntry("文书/%s %s.html".formatted(document.number(), document.title())));
				zip.write(this.documents.page(file.number(), document.number())
					.orElseThrow()
					.getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
			for (Scan scan : handedIn) {
				zip.putNextEntry(
						new ZipEntry("材料/%d %s".formatted(scan.id(), scan.name().replaceAll(NAME_IN_ZIP, "_"))));
				zip.write(this.scans.content(scan));
				zip.closeEntry();
			}
		}
	}

	private CaseFile readable(String number) {
		CaseFile file = this.visible.get(number);
		if (!this.visible.showsApplicant(file)) {
			throw new NotAllowed(TasklistRefusal.ONLY_SHOWN);
		}
		return file;
	}

	private static String named(String disposition, String name) {
		return ContentDisposition.builder(disposition).filename(name, StandardCharsets.UTF_8).build().toString();
	}

	/**
	 * To which material a file belongs.
	 *
	 * @param material its id, {@literal null} for none
	 * @param reason why
	 */
	record Moved(String material, String reason) {
	}

	record Reason(String reason) {
	}

}
