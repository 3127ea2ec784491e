package onewindow.guide;

import java.util.List;

import onewindow.catalogue.Catalogue;
import onewindow.catalogue.Item;
import onewindow.catalogue.Pending;
import onewindow.workflow.CurrentActor;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Guides over HTTP.
 */
@RestController
class GuideController {

	private final Catalogue catalogue;

	private final GuidePage page;

	private final CurrentActor actor;

	GuideController(Catalogue catalogue, GuidePage page, CurrentActor actor) {
		this.catalogue = catalogue;
		this.page = page;
		this.actor = actor;
	}

	@GetMapping(path = { "/guides/{id}", "/api/items/{id}/guide" }, produces = MediaType.TEXT_HTML_VALUE)
	String guide(@PathVariable String id) {
		Item item = this.catalogue.item(id)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有此事项"));
		List<Pending> pending = this.catalogue.pending(item);
		if (!pending.isEmpty() && this.actor.get().isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, "本事项的办事指南尚未公布，请到窗口咨询");
		}
		return this.page.of(item, pending);
	}

}
