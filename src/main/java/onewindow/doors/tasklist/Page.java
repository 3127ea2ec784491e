package onewindow.doors.tasklist;

import java.nio.charset.StandardCharsets;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A part of a page that Tasklist puts in its place. It is about people, so no browser and
 * nothing on the way keeps it.
 */
final class Page {

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private Page() {
	}

	static ResponseEntity<String> of(String html) {
		return ResponseEntity.ok().contentType(HTML).header("Cache-Control", "no-store").body(html);
	}

}
