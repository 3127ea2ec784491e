package onewindow.doors.guide;

import java.util.List;

import onewindow.engine.workflow.CurrentActor;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Item;
import onewindow.foundation.catalogue.Pending;
import onewindow.foundation.shared.NotFound;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

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
		Item item = this.catalogue.item(id).orElseThrow(() -> new NotFound(GuideRefusal.NO_SUCH_ITEM));
		List<Pending> pending = this.catalogue.pending(item);
		if (!pending.isEmpty() && this.actor.get().isEmpty()) {
			throw new NotFound(GuideRefusal.NOT_PUBLISHED);
		}
		return this.page.of(item, pending);
	}

}
